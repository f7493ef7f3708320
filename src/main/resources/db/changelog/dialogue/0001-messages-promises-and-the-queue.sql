--liquibase formatted sql

--changeset dialogue:0001-message
CREATE TABLE dialogue_message (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Chosen by the writer's page: a request that is sent twice says it once.
  write_key    CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idea_id      BIGINT      NOT NULL,
  -- The message that this one replies to; that one is always at the top level.
  parent_id    BIGINT      NULL,
  author_id    BIGINT      NOT NULL,
  kind         VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body         MEDIUMTEXT  NOT NULL,
  -- What the waiting policy asks about: facts of the moment of writing, whatever people become later.
  by_staff     BOOLEAN     NOT NULL,
  toward       VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asks         BOOLEAN     NOT NULL,
  written_at   DATETIME(6) NOT NULL,
  edited_at    DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  version      INT         NOT NULL DEFAULT 1,
  UNIQUE KEY dialogue_message_key (author_id, write_key),
  KEY dialogue_message_thread (idea_id, written_at, id),
  CONSTRAINT dialogue_message_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_message_parent FOREIGN KEY (parent_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_message_author FOREIGN KEY (author_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset dialogue:0001-earlier
-- What a message said before each edit.
CREATE TABLE dialogue_earlier (
  message_id BIGINT      NOT NULL,
  version    INT         NOT NULL,
  body       MEDIUMTEXT  NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id, version),
  CONSTRAINT dialogue_earlier_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset dialogue:0001-question
CREATE TABLE dialogue_question (
  message_id BIGINT      NOT NULL PRIMARY KEY,
  closed_at  DATETIME(6) NULL,
  closed_by  BIGINT      NULL,
  CONSTRAINT dialogue_question_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE
);

--changeset dialogue:0001-promise
CREATE TABLE dialogue_promise (
  message_id BIGINT      NOT NULL PRIMARY KEY,
  owner_id   BIGINT      NOT NULL,
  due        DATE        NOT NULL,
  outcome    VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  word       TEXT        NULL,
  settled_at DATETIME(6) NULL,
  KEY dialogue_promise_owed (owner_id, outcome, due),
  KEY dialogue_promise_settled (settled_at),
  CONSTRAINT dialogue_promise_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_promise_owner FOREIGN KEY (owner_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset dialogue:0001-read
-- A colleague read the last words, and nothing in them calls for an answer.
CREATE TABLE dialogue_read (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id BIGINT      NOT NULL,
  read_by BIGINT      NOT NULL,
  read_at DATETIME(6) NOT NULL,
  KEY dialogue_read_idea (idea_id, read_at),
  CONSTRAINT dialogue_read_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_read_by FOREIGN KEY (read_by) REFERENCES identity_person (id)
);

--changeset dialogue:0001-taken
-- Who has said "I answer this one".
CREATE TABLE dialogue_taken (
  idea_id  BIGINT      NOT NULL PRIMARY KEY,
  taken_by BIGINT      NOT NULL,
  taken_at DATETIME(6) NOT NULL,
  CONSTRAINT dialogue_taken_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_taken_person FOREIGN KEY (taken_by) REFERENCES identity_person (id)
);

--changeset dialogue:0001-first-answer
-- How long people waited for our first word, kept apart so that the figures never read the whole dialogue.
CREATE TABLE dialogue_first_answer (
  idea_id     BIGINT      NOT NULL PRIMARY KEY,
  shared_at   DATETIME(6) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  KEY dialogue_first_answer_at (answered_at),
  CONSTRAINT dialogue_first_answer_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
);
