--liquibase formatted sql

--changeset notification:0002-subject
ALTER TABLE notification_happening
  MODIFY COLUMN kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The announcement or the suggested wording by its id, the summary by its number; none where it is a message.
  ADD COLUMN subject BIGINT NULL AFTER message_id,
  -- Whom alone it is told; none where it is everybody concerned.
  ADD COLUMN only_to BIGINT NULL AFTER replied_to;
