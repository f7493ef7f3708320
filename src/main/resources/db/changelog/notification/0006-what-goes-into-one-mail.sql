--liquibase formatted sql

--changeset notification:0006-mail
ALTER TABLE notification_mail
  MODIFY COLUMN outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- The first happening that is in the same mail; none until the mail was tried. A repeat says the same.
  ADD COLUMN parcel BIGINT NULL AFTER happening_id,
  -- What the mail server said when it last took it not.
  ADD COLUMN words VARCHAR(300) NULL;

--changeset notification:0006-quiet
-- When somebody wants no mail; none for what is usual.
ALTER TABLE notification_choice
  ADD COLUMN quiet VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER rhythm;
