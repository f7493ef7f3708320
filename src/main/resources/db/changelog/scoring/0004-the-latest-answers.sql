--liquibase formatted sql

--changeset scoring:0004-answered
-- What was answered lately is looked at for signs of pushing.
CREATE INDEX scoring_answer_answered ON scoring_answer (answered_at);
