--liquibase formatted sql

--changeset moderation:0003-blocked
-- Marks of addresses whose owners are blocked, until they no more are; who leaves and comes back is found by them.
CREATE TABLE moderation_blocked (
  mark       CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  person_id  BIGINT      NOT NULL,
  blocked_at DATETIME(6) NOT NULL,
  blocked_by BIGINT      NOT NULL,
  KEY moderation_blocked_person (person_id),
  CONSTRAINT moderation_blocked_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT moderation_blocked_by FOREIGN KEY (blocked_by) REFERENCES identity_person (id)
);
