--liquibase formatted sql

--changeset moments:0003-read
-- Up to which word of a colleague the teller has read; what is said while a page is made has a higher number.
ALTER TABLE moments_moment ADD COLUMN read_said BIGINT NULL AFTER read_at;

--changeset moments:0003-read-so-far
UPDATE moments_moment m
SET m.read_said = (SELECT MAX(s.id) FROM moments_said s
                   WHERE s.moment_id = m.id AND s.by_staff AND s.said_at <= m.read_at)
WHERE m.read_at IS NOT NULL;
