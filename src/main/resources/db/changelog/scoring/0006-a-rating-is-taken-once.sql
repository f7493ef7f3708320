--liquibase formatted sql

--changeset scoring:0006-rating-turn
-- The how-manieth time somebody rated the idea: the same rating sent twice at the very same moment stands once.
ALTER TABLE scoring_rating ADD COLUMN turn INT NOT NULL DEFAULT 1 AFTER person_id;

--changeset scoring:0006-rating-turns-of-old
UPDATE scoring_rating r JOIN (
  SELECT id, ROW_NUMBER() OVER (PARTITION BY person_id, idea_id ORDER BY id) AS turn FROM scoring_rating
) numbered ON numbered.id = r.id SET r.turn = numbered.turn;

--changeset scoring:0006-rating-turn-once
ALTER TABLE scoring_rating ADD UNIQUE KEY scoring_rating_turn (person_id, idea_id, turn);

--changeset scoring:0006-run-weights
-- They stand in the circumstances.
ALTER TABLE scoring_run DROP COLUMN weights;
