--liquibase formatted sql

--changeset ideas:0011-no-text
-- Words are found by an index on each node, made from the ideas themselves.
DROP TABLE ideas_text;
