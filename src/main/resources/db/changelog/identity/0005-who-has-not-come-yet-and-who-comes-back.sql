--liquibase formatted sql

--changeset identity:0005-introduced
-- A colleague noted who they are; they have not come themselves yet.
ALTER TABLE identity_person ADD COLUMN introduced BOOLEAN NOT NULL DEFAULT FALSE;

--changeset identity:0005-key
-- What marks are made with.
CREATE TABLE identity_key (
  id     TINYINT  NOT NULL PRIMARY KEY,
  secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

--changeset identity:0005-mark
-- Who had an address that nobody can read here: of those who left for some time, of those who only moved until they leave.
CREATE TABLE identity_mark (
  mark      CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT      NOT NULL,
  until_at  DATETIME(6) NULL,
  PRIMARY KEY (mark, person_id),
  KEY identity_mark_person (person_id),
  KEY identity_mark_until (until_at),
  CONSTRAINT identity_mark_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
