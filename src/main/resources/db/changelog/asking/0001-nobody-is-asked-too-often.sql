--liquibase formatted sql

--changeset asking:0001-person
-- What is held while somebody is asked: how often they want to be, and when they last were, the latest first.
CREATE TABLE asking_person (
  person_id   BIGINT      NOT NULL PRIMARY KEY,
  willingness VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'USUAL',
  turn_1      DATETIME(6) NULL,
  turn_2      DATETIME(6) NULL,
  turn_3      DATETIME(6) NULL,
  turn_4      DATETIME(6) NULL,
  CONSTRAINT asking_person_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset asking:0001-segment
-- How many asks the people of a segment, or of an organisation, got in a calendar month.
CREATE TABLE asking_segment (
  segment VARCHAR(253) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  month   CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used    INT          NOT NULL DEFAULT 0,
  -- How many it might be when the last of them was let through.
  budget  INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (segment, month)
);

--changeset asking:0001-log
-- Who was let be asked when, and what was known then; and how often people wanted to be. Only added to.
CREATE TABLE asking_log (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id     BIGINT       NOT NULL,
  -- Of the ask: the same one counts once for a person. None where somebody chose how often.
  ask_key       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- When it reaches them.
  reached_at    DATETIME(6)  NOT NULL,
  decided_at    DATETIME(6)  NOT NULL,
  willingness   VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  quiet         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  waiting_since DATETIME(6)  NULL,
  -- Whether it counts to a segment's or an organisation's asks of the month. To which one is not kept: it can be
  -- somebody's life situation, which is theirs to take back.
  budgeted      BOOLEAN      NOT NULL DEFAULT FALSE,
  UNIQUE KEY asking_log_once (person_id, ask_key),
  KEY asking_log_person (person_id, id),
  CONSTRAINT asking_log_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset asking:0001-log-never-changed
CREATE TRIGGER asking_log_never_changed BEFORE UPDATE ON asking_log FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was asked is only added to';

--changeset asking:0001-log-never-deleted
CREATE TRIGGER asking_log_never_deleted BEFORE DELETE ON asking_log FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'What was asked is only added to';

--changeset asking:0001-ask
CREATE TABLE asking_ask (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Chosen by the asker's page: sent twice it is asked once.
  ask_key   CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asker_id  BIGINT       NOT NULL,
  question  VARCHAR(300) NOT NULL,
  -- Answers that one tap gives, each in a line.
  choices   VARCHAR(300) NOT NULL DEFAULT '',
  -- Why these people are asked, in the asker's words; empty where what happened says it.
  because   VARCHAR(300) NOT NULL DEFAULT '',
  -- After what people are asked, one by one; none for an ask to some at once.
  occasion  VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  begun_at  DATETIME(6)  NOT NULL,
  ended_at  DATETIME(6)  NULL,
  UNIQUE KEY asking_ask_key (ask_key),
  KEY asking_ask_asker (asker_id, id),
  KEY asking_ask_occasion (occasion, ended_at),
  CONSTRAINT asking_ask_asker FOREIGN KEY (asker_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset asking:0001-asked
-- Whom it was asked, and what they answered.
CREATE TABLE asking_asked (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ask_id      BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,
  asked_at    DATETIME(6) NOT NULL,
  -- When they can be asked something else at the earliest.
  next_at     DATETIME(6) NULL,
  -- What it is about, and when that was, where something happened.
  idea_id     BIGINT      NULL,
  happened_at DATETIME(6) NULL,
  choice      TINYINT     NULL,
  words       TEXT        NOT NULL DEFAULT '',
  answered_at DATETIME(6) NULL,
  -- Up to when they have read what was said back.
  read_at     DATETIME(6) NULL,
  -- Since when nobody waits for a word back, for the person has left.
  left_at     DATETIME(6) NULL,
  UNIQUE KEY asking_asked_once (ask_id, person_id),
  KEY asking_asked_person (person_id, id),
  CONSTRAINT asking_asked_ask FOREIGN KEY (ask_id) REFERENCES asking_ask (id),
  CONSTRAINT asking_asked_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT asking_asked_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE SET NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset asking:0001-said
-- What is said back and forth after an answer.
CREATE TABLE asking_said (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  said_key CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_id BIGINT      NOT NULL,
  by_id    BIGINT      NOT NULL,
  by_staff BOOLEAN     NOT NULL,
  words    TEXT        NOT NULL,
  said_at  DATETIME(6) NOT NULL,
  UNIQUE KEY asking_said_key (said_key),
  KEY asking_said_asked (asked_id, id),
  KEY asking_said_by (by_id),
  CONSTRAINT asking_said_asked FOREIGN KEY (asked_id) REFERENCES asking_asked (id),
  CONSTRAINT asking_said_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset asking:0001-mail
-- What leaves by mail: an ask, or what was said back to an answer.
CREATE TABLE asking_mail (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  asked_id   BIGINT       NOT NULL,
  said_id    BIGINT       NULL,
  made_at    DATETIME(6)  NOT NULL,
  due_at     DATETIME(6)  NULL,
  tries      INT          NOT NULL DEFAULT 0,
  outcome    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  words      VARCHAR(300) NULL,
  settled_at DATETIME(6)  NULL,
  KEY asking_mail_due (due_at, id),
  KEY asking_mail_outcome (outcome, settled_at),
  KEY asking_mail_asked (asked_id),
  CONSTRAINT asking_mail_asked FOREIGN KEY (asked_id) REFERENCES asking_asked (id),
  CONSTRAINT asking_mail_said FOREIGN KEY (said_id) REFERENCES asking_said (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset asking:0001-occasion
-- What happened to somebody's idea, until those who want to ask after it have been looked for.
CREATE TABLE asking_occasion (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  occasion    VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idea_id     BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  due_at      DATETIME(6) NOT NULL,
  KEY asking_occasion_due (due_at, id),
  CONSTRAINT asking_occasion_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT asking_occasion_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
