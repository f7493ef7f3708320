--liquibase formatted sql

--changeset api:0001-token
-- What lets a program in, and in whose name it acts.
CREATE TABLE api_token (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- SHA-256 of what the program shows: the table alone lets nobody in.
  hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ending    CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT       NOT NULL,
  -- Whether it belongs to the place and not to that person alone.
  machine   BOOLEAN      NOT NULL,
  name      VARCHAR(60)  NOT NULL,
  -- Codes with a comma between them.
  scopes    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at   DATETIME(6)  NOT NULL,
  ends_at   DATETIME(6)  NULL,
  used_at   DATETIME(6)  NULL,
  UNIQUE KEY api_token_hash (hash),
  KEY api_token_person (person_id, machine, id),
  KEY api_token_machine (machine, id),
  CONSTRAINT api_token_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset api:0001-answer
-- What a request was answered that must not be done twice, kept for a day. It commits with what the request did. Its
-- token is named without a foreign key: that would make requests wait for the noting of when a token was used.
CREATE TABLE api_answer (
  token_id     BIGINT       NOT NULL,
  idempotency  VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 of what was asked.
  request_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_at     DATETIME(6)  NOT NULL,
  status       SMALLINT     NULL,
  location     VARCHAR(200) NULL,
  tag          VARCHAR(60)  NULL,
  body         MEDIUMTEXT   NULL,
  PRIMARY KEY (token_id, idempotency),
  KEY api_answer_asked (asked_at)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
