--liquibase formatted sql

--changeset asking:0002-ask
-- After which step of the journey people are asked, where that is the occasion.
ALTER TABLE asking_ask
  ADD COLUMN step_id BIGINT NULL AFTER occasion,
  ADD CONSTRAINT asking_ask_step FOREIGN KEY (step_id) REFERENCES journey_step (id);

--changeset asking:0002-occasion
-- What happened is an idea's or a step's.
ALTER TABLE asking_occasion
  MODIFY COLUMN idea_id BIGINT NULL,
  ADD COLUMN step_id BIGINT NULL AFTER idea_id,
  ADD CONSTRAINT asking_occasion_step FOREIGN KEY (step_id) REFERENCES journey_step (id);
