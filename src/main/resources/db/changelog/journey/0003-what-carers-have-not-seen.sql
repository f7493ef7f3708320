--liquibase formatted sql

--changeset journey:0003-unseen
-- What was told at a step, for each who cared for it then and has not seen it: their bell counts it.
CREATE TABLE journey_unseen (
  person_id BIGINT NOT NULL,
  moment_id BIGINT NOT NULL,
  PRIMARY KEY (person_id, moment_id),
  KEY journey_unseen_moment (moment_id),
  CONSTRAINT journey_unseen_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT journey_unseen_moment FOREIGN KEY (moment_id) REFERENCES moments_moment (id) ON DELETE CASCADE
);
