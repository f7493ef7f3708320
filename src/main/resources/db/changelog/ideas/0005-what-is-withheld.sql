--liquibase formatted sql

--changeset ideas:0005-withheld
-- Since when an idea is shown to its author and to colleagues only.
ALTER TABLE ideas_idea ADD COLUMN withheld_at DATETIME(6) NULL;
