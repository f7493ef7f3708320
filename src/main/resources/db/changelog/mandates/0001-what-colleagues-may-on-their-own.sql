--liquibase formatted sql

--changeset mandates:0001-mandate
CREATE TABLE mandates_mandate (
  id            BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  title         VARCHAR(80)    NOT NULL,
  words         TEXT           NOT NULL,
  -- Up to how much, in the place's own money; none when the words say it all.
  amount        DECIMAL(10,2)  NULL,
  -- Who has it: everybody in a role, a team or one person. A team that is no more has nobody in it.
  holder_role   VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  holder_team   BIGINT         NULL,
  holder_person BIGINT         NULL,
  -- Who is asked when it is not enough.
  above_role    VARCHAR(8)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  above_team    BIGINT         NULL,
  above_person  BIGINT         NULL,
  -- Whoever changes it names the version that they saw.
  version       INT            NOT NULL DEFAULT 1,
  ended_at      DATETIME(6)    NULL,
  KEY mandates_mandate_holder (holder_person),
  KEY mandates_mandate_above (above_person),
  CONSTRAINT mandates_mandate_holder FOREIGN KEY (holder_person) REFERENCES identity_person (id),
  CONSTRAINT mandates_mandate_above FOREIGN KEY (above_person) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset mandates:0001-wording
-- What it said, version by version: whoever used one relied on it as it was.
CREATE TABLE mandates_wording (
  mandate_id BIGINT        NOT NULL,
  version    INT           NOT NULL,
  title      VARCHAR(80)   NOT NULL,
  words      TEXT          NOT NULL,
  amount     DECIMAL(10,2) NULL,
  by_id      BIGINT        NOT NULL,
  worded_at  DATETIME(6)   NOT NULL,
  PRIMARY KEY (mandate_id, version),
  KEY mandates_wording_by (by_id),
  CONSTRAINT mandates_wording_mandate FOREIGN KEY (mandate_id) REFERENCES mandates_mandate (id),
  CONSTRAINT mandates_wording_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset mandates:0001-where
-- Where it holds; without any, everywhere.
CREATE TABLE mandates_stage (
  mandate_id BIGINT NOT NULL,
  stage_id   INT    NOT NULL,
  PRIMARY KEY (mandate_id, stage_id),
  CONSTRAINT mandates_stage_mandate FOREIGN KEY (mandate_id) REFERENCES mandates_mandate (id),
  CONSTRAINT mandates_stage_stage FOREIGN KEY (stage_id) REFERENCES ideas_stage (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
CREATE TABLE mandates_place (
  mandate_id BIGINT NOT NULL,
  place_id   BIGINT NOT NULL,
  PRIMARY KEY (mandate_id, place_id),
  CONSTRAINT mandates_place_mandate FOREIGN KEY (mandate_id) REFERENCES mandates_mandate (id),
  CONSTRAINT mandates_place_place FOREIGN KEY (place_id) REFERENCES moments_place (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset mandates:0001-use
-- What was answered, promised or made right within it.
CREATE TABLE mandates_use (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Of the message or the deed: each is within one mandate, however often it is said.
  use_key    VARCHAR(44) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mandate_id BIGINT      NOT NULL,
  version    INT         NOT NULL,
  by_id      BIGINT      NOT NULL,
  message_id BIGINT      NULL,
  moment_id  BIGINT      NULL,
  used_at    DATETIME(6) NOT NULL,
  UNIQUE KEY mandates_use_key (use_key),
  KEY mandates_use_by (by_id, id),
  KEY mandates_use_message (message_id),
  KEY mandates_use_moment (moment_id),
  KEY mandates_use_mandate (mandate_id, id),
  CONSTRAINT mandates_use_mandate FOREIGN KEY (mandate_id) REFERENCES mandates_mandate (id),
  CONSTRAINT mandates_use_by FOREIGN KEY (by_id) REFERENCES identity_person (id),
  CONSTRAINT mandates_use_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id),
  CONSTRAINT mandates_use_moment FOREIGN KEY (moment_id) REFERENCES moments_moment (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
CREATE TABLE mandates_thanks (
  use_id    BIGINT      NOT NULL,
  by_id     BIGINT      NOT NULL,
  thanked_at DATETIME(6) NOT NULL,
  -- When whoever is thanked had it before them.
  read_at   DATETIME(6) NULL,
  PRIMARY KEY (use_id, by_id),
  KEY mandates_thanks_by (by_id),
  CONSTRAINT mandates_thanks_use FOREIGN KEY (use_id) REFERENCES mandates_use (id),
  CONSTRAINT mandates_thanks_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset mandates:0001-wrong
-- It went wrong, and that was fine.
CREATE TABLE mandates_wrong (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  wrong_key  CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  mandate_id BIGINT      NOT NULL,
  by_id      BIGINT      NOT NULL,
  words      TEXT        NOT NULL,
  written_at DATETIME(6) NOT NULL,
  UNIQUE KEY mandates_wrong_key (wrong_key),
  KEY mandates_wrong_mandate (mandate_id, id),
  KEY mandates_wrong_by (by_id),
  CONSTRAINT mandates_wrong_mandate FOREIGN KEY (mandate_id) REFERENCES mandates_mandate (id),
  CONSTRAINT mandates_wrong_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset mandates:0001-request
-- What a colleague wants to do that is over their mandate, and what whoever may said to it.
CREATE TABLE mandates_request (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request_key  CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by     BIGINT        NOT NULL,
  mandate_id   BIGINT        NOT NULL,
  idea_id      BIGINT        NULL,
  moment_id    BIGINT        NULL,
  words        TEXT          NOT NULL,
  amount       DECIMAL(10,2) NULL,
  asked_at     DATETIME(6)   NOT NULL,
  due_at       DATETIME(6)   NOT NULL,
  -- YES, NO or TALK; whoever is first to say it has said it.
  verdict      VARCHAR(8)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  answer_words TEXT          NOT NULL DEFAULT '',
  answered_by  BIGINT        NULL,
  answered_at  DATETIME(6)   NULL,
  -- When whoever asked had the answer before them.
  read_at      DATETIME(6)   NULL,
  UNIQUE KEY mandates_request_key (request_key),
  KEY mandates_request_asked (asked_by, id),
  KEY mandates_request_open (verdict, due_at),
  KEY mandates_request_answered (answered_by),
  CONSTRAINT mandates_request_asked FOREIGN KEY (asked_by) REFERENCES identity_person (id),
  CONSTRAINT mandates_request_mandate FOREIGN KEY (mandate_id) REFERENCES mandates_mandate (id),
  CONSTRAINT mandates_request_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id),
  CONSTRAINT mandates_request_moment FOREIGN KEY (moment_id) REFERENCES moments_moment (id),
  CONSTRAINT mandates_request_answered FOREIGN KEY (answered_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
CREATE TABLE mandates_asked (
  request_id BIGINT NOT NULL,
  person_id  BIGINT NOT NULL,
  PRIMARY KEY (request_id, person_id),
  KEY mandates_asked_person (person_id),
  CONSTRAINT mandates_asked_request FOREIGN KEY (request_id) REFERENCES mandates_request (id),
  CONSTRAINT mandates_asked_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
