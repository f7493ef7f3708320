--liquibase formatted sql

--changeset identity:0007-words
-- Whoever looks for somebody types the beginning of any word of their name: the name from each of its first words on.
ALTER TABLE identity_person
  ADD COLUMN from_second VARCHAR(80) AS (IF(LOCATE(' ', name) = 0, NULL, SUBSTRING(name, LOCATE(' ', name) + 1))) STORED,
  ADD COLUMN from_third VARCHAR(80) AS (IF(LOCATE(' ', name, LOCATE(' ', name) + 1) = 0, NULL,
    SUBSTRING(name, LOCATE(' ', name, LOCATE(' ', name) + 1) + 1))) STORED,
  ADD KEY identity_person_name (name),
  ADD KEY identity_person_second (from_second),
  ADD KEY identity_person_third (from_third);
