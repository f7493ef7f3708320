--liquibase formatted sql

--changeset chair:0001-meeting
-- Meetings that were held; the one that comes has the number after the last.
CREATE TABLE chair_meeting (
  number  INT         NOT NULL PRIMARY KEY,
  held_by BIGINT      NOT NULL,
  held_at DATETIME(6) NOT NULL,
  KEY chair_meeting_held (held_by),
  CONSTRAINT chair_meeting_held FOREIGN KEY (held_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset chair:0001-story
-- Whose stories lie on the table: everybody at it reads the same ones.
CREATE TABLE chair_story (
  number   INT         NOT NULL,
  slot     INT         NOT NULL,
  -- IDEA or MOMENT, with its number.
  kind     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_id BIGINT      NOT NULL,
  PRIMARY KEY (number, slot),
  -- Two who fill the table at once lay nobody there twice.
  UNIQUE KEY chair_story_thing (number, kind, thing_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
CREATE TABLE chair_passed (
  number   INT         NOT NULL,
  kind     VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_id BIGINT      NOT NULL,
  PRIMARY KEY (number, kind, thing_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset chair:0001-decision
CREATE TABLE chair_decision (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  decision_key CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words        TEXT        NOT NULL,
  owner_id     BIGINT      NOT NULL,
  due          DATE        NOT NULL,
  -- The part of the journey that it is meant for: what customers felt there tells what came of it.
  stage_id     INT         NULL,
  decided_by   BIGINT      NOT NULL,
  decided_at   DATETIME(6) NOT NULL,
  -- DONE or DROPPED, with a word.
  outcome      VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  word         TEXT        NOT NULL DEFAULT '',
  settled_by   BIGINT      NULL,
  settled_at   DATETIME(6) NULL,
  UNIQUE KEY chair_decision_key (decision_key),
  KEY chair_decision_decided (decided_at),
  KEY chair_decision_owner (owner_id, outcome),
  KEY chair_decision_by (decided_by),
  KEY chair_decision_settled (settled_by),
  CONSTRAINT chair_decision_owner FOREIGN KEY (owner_id) REFERENCES identity_person (id),
  CONSTRAINT chair_decision_stage FOREIGN KEY (stage_id) REFERENCES ideas_stage (id),
  CONSTRAINT chair_decision_by FOREIGN KEY (decided_by) REFERENCES identity_person (id),
  CONSTRAINT chair_decision_settled FOREIGN KEY (settled_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset chair:0001-unwilling
-- Whose stories are not to be told there.
CREATE TABLE chair_unwilling (
  person_id BIGINT      NOT NULL PRIMARY KEY,
  since     DATETIME(6) NOT NULL,
  CONSTRAINT chair_unwilling_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
