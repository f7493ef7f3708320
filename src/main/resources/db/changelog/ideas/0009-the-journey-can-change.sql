--liquibase formatted sql

--changeset ideas:0009-stage
-- A stage or topic that is offered no more, or that another took in: its word in addresses still leads somewhere.
ALTER TABLE ideas_stage
  ADD COLUMN retired_at  DATETIME(6) NULL,
  ADD COLUMN merged_into INT         NULL;

--changeset ideas:0009-topic
ALTER TABLE ideas_topic
  ADD COLUMN retired_at  DATETIME(6) NULL,
  ADD COLUMN merged_into INT         NULL;
