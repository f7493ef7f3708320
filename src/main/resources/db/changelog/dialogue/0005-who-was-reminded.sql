--liquibase formatted sql

--changeset dialogue:0005-reminder
-- Who was reminded of which promise, so that nobody is twice.
CREATE TABLE dialogue_reminder (
  message_id  BIGINT      NOT NULL,
  reminder    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  told_id     BIGINT      NOT NULL,
  reminded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id, reminder, told_id),
  CONSTRAINT dialogue_reminder_promise
    FOREIGN KEY (message_id) REFERENCES dialogue_promise (message_id) ON DELETE CASCADE,
  CONSTRAINT dialogue_reminder_told FOREIGN KEY (told_id) REFERENCES identity_person (id) ON DELETE CASCADE
);
ALTER TABLE dialogue_promise ADD KEY dialogue_promise_due (outcome, due);
