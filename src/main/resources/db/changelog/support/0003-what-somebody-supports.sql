--liquibase formatted sql

--changeset support:0003-own
-- A person's own list, the latest first.
CREATE INDEX support_voice_own ON support_voice (person_id, given_at, idea_id);
