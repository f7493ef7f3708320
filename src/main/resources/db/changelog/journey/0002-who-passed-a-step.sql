--liquibase formatted sql

--changeset journey:0002-passed
-- Which customer passed which step when, as another system told: for three days, so that it is heard once.
CREATE TABLE journey_passed (
  person_id BIGINT      NOT NULL,
  step_id   BIGINT      NOT NULL,
  passed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (person_id, step_id, passed_at),
  KEY journey_passed_step (step_id),
  KEY journey_passed_at (passed_at),
  CONSTRAINT journey_passed_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT journey_passed_step FOREIGN KEY (step_id) REFERENCES journey_step (id)
);
