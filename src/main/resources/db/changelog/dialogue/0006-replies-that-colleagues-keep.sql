--liquibase formatted sql

--changeset dialogue:0006-saved-reply
CREATE TABLE dialogue_saved_reply (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  owner_id BIGINT      NOT NULL,
  -- Every colleague has it.
  shared   BOOLEAN     NOT NULL,
  title    VARCHAR(80) NOT NULL,
  body     TEXT        NOT NULL,
  KEY dialogue_saved_reply_owner (owner_id),
  KEY dialogue_saved_reply_shared (shared, title),
  CONSTRAINT dialogue_saved_reply_owner FOREIGN KEY (owner_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
