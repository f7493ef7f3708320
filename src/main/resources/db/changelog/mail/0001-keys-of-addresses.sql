--liquibase formatted sql

--changeset mail:0001-key
-- Signs the addresses that take answers: the highest number signs, all are accepted.
CREATE TABLE mail_key (
  number  INT         NOT NULL PRIMARY KEY,
  secret  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  CONSTRAINT mail_key_number CHECK (number BETWEEN 1 AND 255)
);
