--liquibase formatted sql

--changeset journey:0003-seen
-- The last moment that was told when whoever cares for the step saw what is told there: the bell counts what came since.
ALTER TABLE journey_care ADD seen_moment BIGINT NOT NULL DEFAULT 0;

--changeset journey:0003-seen-so-far
UPDATE journey_care SET seen_moment = (SELECT COALESCE(MAX(id), 0) FROM moments_moment);
