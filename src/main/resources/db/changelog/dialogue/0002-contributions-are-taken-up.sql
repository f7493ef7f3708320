--liquibase formatted sql

--changeset dialogue:0002-taken-up
-- What somebody gave to an open question went into the idea.
CREATE TABLE dialogue_taken_up (
  message_id  BIGINT      NOT NULL PRIMARY KEY,
  taken_up_by BIGINT      NOT NULL,
  taken_up_at DATETIME(6) NOT NULL,
  CONSTRAINT dialogue_taken_up_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_taken_up_by FOREIGN KEY (taken_up_by) REFERENCES identity_person (id)
);
