--liquibase formatted sql

--changeset support:0002-latest
-- The latest voices for any idea are read from the index alone.
CREATE INDEX support_voice_given ON support_voice (given_at, idea_id, person_id);
