--liquibase formatted sql

--changeset inbox:0001-mail
-- Every mail that came in, stored before whoever brought it is told that we have it.
CREATE TABLE inbox_mail (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- What it hashes to, without what is written on it on its way: brought again it is the same.
  mark          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  source        VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size          INT          NOT NULL,
  received_at   DATETIME(6)  NOT NULL,
  received_key  DOUBLE       NOT NULL,
  -- To whom failures go: empty for nobody, none where whoever brought it did not say.
  envelope_from VARCHAR(320) NULL,
  envelope_to   TEXT         NOT NULL,
  -- What was understood of it.
  from_line     VARCHAR(500) NOT NULL DEFAULT '',
  from_address  VARCHAR(254) COLLATE utf8mb4_bin NULL,
  subject       VARCHAR(300) NOT NULL DEFAULT '',
  -- Its Message-ID, which an answer to it refers to.
  message_mark  VARCHAR(500) COLLATE utf8mb4_bin NULL,
  -- The Message-IDs of the mails before it, oldest first, each in a line.
  message_references TEXT    NOT NULL DEFAULT '',
  words         MEDIUMTEXT   NOT NULL DEFAULT '',
  cut           MEDIUMTEXT   NOT NULL DEFAULT '',
  -- When it is looked at (again); none once it is settled.
  due_at        DATETIME(6)  NULL,
  tries         INT          NOT NULL DEFAULT 0,
  outcome       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  why           VARCHAR(24)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  detail        VARCHAR(500) NOT NULL DEFAULT '',
  settled_at    DATETIME(6)  NULL,
  -- Whom it concerns: who wrote it, or, while it is held, whose answer it would be.
  person_id     BIGINT       NULL,
  idea_id       BIGINT       NULL,
  message_id    BIGINT       NULL,
  -- The colleague who said whose it is.
  let_through_by BIGINT      NULL,
  UNIQUE KEY inbox_mail_mark (mark),
  KEY inbox_mail_due (due_at, id),
  KEY inbox_mail_received (received_key, id),
  KEY inbox_mail_outcome (outcome, received_key, id),
  KEY inbox_mail_settled (settled_at),
  KEY inbox_mail_address (from_address),
  KEY inbox_mail_person (person_id, id),
  KEY inbox_mail_message (message_id),
  CONSTRAINT inbox_mail_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT inbox_mail_let_through_by FOREIGN KEY (let_through_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset inbox:0001-raw
-- A mail as it came, in pieces that every database takes; thrown away after some time.
CREATE TABLE inbox_raw (
  mail_id BIGINT     NOT NULL,
  piece   INT        NOT NULL,
  bytes   MEDIUMBLOB NOT NULL,
  PRIMARY KEY (mail_id, piece),
  CONSTRAINT inbox_raw_mail FOREIGN KEY (mail_id) REFERENCES inbox_mail (id) ON DELETE CASCADE
);

--changeset inbox:0001-answer
-- What we write back by ourselves, written together with the outcome; at most one to a mail.
CREATE TABLE inbox_answer (
  mail_id  BIGINT       NOT NULL PRIMARY KEY,
  kind     VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address  VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  language CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idea_id  BIGINT       NULL,
  -- What it says, each in a line.
  told     TEXT         NOT NULL,
  -- Where it leads; a secret in it is gone once it is sent.
  link     VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at  DATETIME(6)  NOT NULL,
  due_at   DATETIME(6)  NULL,
  tries    INT          NOT NULL DEFAULT 0,
  sent_at  DATETIME(6)  NULL,
  KEY inbox_answer_due (due_at, mail_id),
  KEY inbox_answer_address (address, made_at),
  KEY inbox_answer_idea (idea_id, made_at),
  CONSTRAINT inbox_answer_mail FOREIGN KEY (mail_id) REFERENCES inbox_mail (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset inbox:0001-draft
-- Ideas that came by mail, until their authors share them. The words are the mail's.
CREATE TABLE inbox_draft (
  mail_id   BIGINT       NOT NULL PRIMARY KEY,
  -- What the secret in the link hashes to.
  secret    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address   VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  name      VARCHAR(100) NOT NULL,
  language  CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at   DATETIME(6)  NOT NULL,
  shared_at DATETIME(6)  NULL,
  idea_id   BIGINT       NULL,
  UNIQUE KEY inbox_draft_secret (secret),
  CONSTRAINT inbox_draft_mail FOREIGN KEY (mail_id) REFERENCES inbox_mail (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset inbox:0001-folder
-- How far each folder of a mailbox was read.
CREATE TABLE inbox_folder (
  name     VARCHAR(255) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  validity BIGINT       NOT NULL,
  last_uid BIGINT       NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
