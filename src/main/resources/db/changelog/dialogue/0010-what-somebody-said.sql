--liquibase formatted sql

--changeset dialogue:0010-own
-- In which dialogues a person has words.
CREATE INDEX dialogue_message_own ON dialogue_message (author_id, idea_id, written_at);
