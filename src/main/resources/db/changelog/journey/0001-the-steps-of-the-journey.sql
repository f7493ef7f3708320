--liquibase formatted sql

--changeset journey:0001-step
CREATE TABLE journey_step (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  stage_id   INT          NOT NULL,
  position   INT          NOT NULL,
  name_en    VARCHAR(60)  NOT NULL,
  name_sv    VARCHAR(60)  NOT NULL,
  name_nb    VARCHAR(60)  NOT NULL,
  name_da    VARCHAR(60)  NOT NULL,
  -- Whose it is: the fitter, the authority, the neighbour. Empty when it is ours.
  whose_en   VARCHAR(60)  NOT NULL DEFAULT '',
  whose_sv   VARCHAR(60)  NOT NULL DEFAULT '',
  whose_nb   VARCHAR(60)  NOT NULL DEFAULT '',
  whose_da   VARCHAR(60)  NOT NULL DEFAULT '',
  -- The impression that we want to leave.
  promise    VARCHAR(400) NOT NULL DEFAULT '',
  -- What the customer does there so that it is worth something, and what would make that easier.
  own_part   VARCHAR(400) NOT NULL DEFAULT '',
  easier     VARCHAR(400) NOT NULL DEFAULT '',
  retired_at DATETIME(6)  NULL,
  -- Whoever changes a step names the version that they saw.
  version    INT          NOT NULL DEFAULT 1,
  KEY journey_step_stage (stage_id, position),
  CONSTRAINT journey_step_stage FOREIGN KEY (stage_id) REFERENCES ideas_stage (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset journey:0001-place
-- A place lies at one step, so that what is told there counts once.
CREATE TABLE journey_place (
  place_id BIGINT NOT NULL PRIMARY KEY,
  step_id  BIGINT NOT NULL,
  KEY journey_place_step (step_id),
  CONSTRAINT journey_place_place FOREIGN KEY (place_id) REFERENCES moments_place (id),
  CONSTRAINT journey_place_step FOREIGN KEY (step_id) REFERENCES journey_step (id)
);

--changeset journey:0001-care
CREATE TABLE journey_care (
  step_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  since     DATETIME(6) NOT NULL,
  PRIMARY KEY (step_id, person_id),
  KEY journey_care_person (person_id),
  CONSTRAINT journey_care_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  CONSTRAINT journey_care_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset journey:0001-deed
-- What colleagues did about a step, by the day on which it was done.
CREATE TABLE journey_deed (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Chosen by the writer's page: the same is noted once.
  deed_key CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step_id  BIGINT       NOT NULL,
  by_id    BIGINT       NOT NULL,
  done_on  DATE         NOT NULL,
  words    VARCHAR(400) NOT NULL,
  noted_at DATETIME(6)  NOT NULL,
  UNIQUE KEY journey_deed_key (deed_key),
  KEY journey_deed_step (step_id, done_on, id),
  KEY journey_deed_by (by_id),
  CONSTRAINT journey_deed_step FOREIGN KEY (step_id) REFERENCES journey_step (id),
  CONSTRAINT journey_deed_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
