--liquibase formatted sql

--changeset inbox:0003-lane
-- With which others a mail keeps its order, from when that is known until it is settled.
ALTER TABLE inbox_mail
  ADD COLUMN lane VARCHAR(270) COLLATE utf8mb4_bin NULL,
  ADD KEY inbox_mail_lane (lane, id),
  ADD KEY inbox_mail_message_mark (message_mark, id);
