--liquibase formatted sql

--changeset inbox:0002-sure
-- Who said, behind a link that only their mailbox has, that the mail is theirs and to be said.
ALTER TABLE inbox_mail
  ADD COLUMN sure_by BIGINT NULL AFTER let_through_by,
  ADD CONSTRAINT inbox_mail_sure_by FOREIGN KEY (sure_by) REFERENCES identity_person (id);

--changeset inbox:0002-draft
-- What it waits to become: an idea, or what its mail answers with.
ALTER TABLE inbox_draft
  ADD COLUMN kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'IDEA' AFTER mail_id;

--changeset inbox:0002-answer
-- made_at is when it may leave, which is later than it was written where its reader has had enough for a while.
ALTER TABLE inbox_answer
  -- Whether the mail's own words and subject go along.
  ADD COLUMN quotes   BOOLEAN NOT NULL DEFAULT TRUE AFTER link,
  -- Whether nobody here has proved that the address is theirs.
  ADD COLUMN stranger BOOLEAN NOT NULL DEFAULT FALSE AFTER quotes,
  ADD KEY inbox_answer_stranger (stranger, made_at);
