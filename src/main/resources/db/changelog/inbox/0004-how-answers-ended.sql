--liquibase formatted sql

--changeset inbox:0004-answer
ALTER TABLE inbox_answer
  ADD COLUMN outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- What the mail server said when it last took it not.
  ADD COLUMN words VARCHAR(300) NULL,
  ADD COLUMN settled_at DATETIME(6) NULL,
  ADD KEY inbox_answer_outcome (outcome, settled_at);

--changeset inbox:0004-answers-so-far
UPDATE inbox_answer SET outcome = IF(sent_at IS NULL, 'FAILED', 'SENT'), settled_at = COALESCE(sent_at, made_at)
WHERE due_at IS NULL;
