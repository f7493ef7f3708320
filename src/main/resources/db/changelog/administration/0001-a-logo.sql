--liquibase formatted sql

--changeset administration:0001-logo
-- The company's sign as we drew it anew: a PNG and nothing else. Open pages may still ask for the one before.
CREATE TABLE administration_logo (
  hash    CHAR(16)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  picture MEDIUMBLOB  NOT NULL,
  kept_at DATETIME(6) NOT NULL
);
