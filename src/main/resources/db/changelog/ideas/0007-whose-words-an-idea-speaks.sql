--liquibase formatted sql

--changeset ideas:0007-own-shared
-- What a person shared, the latest first.
CREATE INDEX ideas_idea_author_shared ON ideas_idea (author_id, shared_at, id);

--changeset ideas:0007-own-wordings
-- Which ideas speak in a person's words.
CREATE INDEX ideas_version_own ON ideas_version (author_id, idea_id, written_at);
