--liquibase formatted sql

--changeset mail:0002-bounce
-- What mail servers said of a person's address; it goes when they have another one.
CREATE TABLE mail_bounce (
  person_id BIGINT       NOT NULL PRIMARY KEY,
  address   VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  -- The mailbox is not there.
  hard      BOOLEAN      NOT NULL,
  times     INT          NOT NULL,
  words     VARCHAR(300) NOT NULL,
  last_at   DATETIME(6)  NOT NULL,
  KEY mail_bounce_address (address),
  KEY mail_bounce_last (last_at),
  CONSTRAINT mail_bounce_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
);
