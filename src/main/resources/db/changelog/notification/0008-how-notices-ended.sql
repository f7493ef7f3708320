--liquibase formatted sql

--changeset notification:0008-notice
ALTER TABLE notification_notice
  MODIFY COLUMN due_at DATETIME(6) NULL,
  ADD COLUMN outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- What the mail server said when it last took it not.
  ADD COLUMN words VARCHAR(300) NULL,
  ADD COLUMN settled_at DATETIME(6) NULL,
  ADD KEY notification_notice_outcome (outcome, settled_at);

--changeset notification:0008-notices-given-up
-- What was tried in vain for a day had been given up; the rest goes on with its next try.
UPDATE notification_notice SET outcome = 'FAILED', settled_at = due_at, due_at = NULL WHERE tries >= 48;

--changeset notification:0008-notices-under-way
UPDATE notification_notice SET tries = LEAST(tries, 5) WHERE due_at IS NOT NULL;
