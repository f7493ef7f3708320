--liquibase formatted sql

--changeset identity:0004-sign-in
-- A row for each browser in which somebody is signed in: without its row, neither cookie nor session lets anybody in.
CREATE TABLE identity_sign_in (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT       NOT NULL,
  -- SHA-256 of what the cookie says: the table alone lets nobody in.
  hash      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  device    VARCHAR(80)  NOT NULL,
  since     DATETIME(6)  NOT NULL,
  seen_at   DATETIME(6)  NOT NULL,
  UNIQUE KEY identity_sign_in_hash (hash),
  KEY identity_sign_in_person (person_id, seen_at),
  KEY identity_sign_in_seen (seen_at),
  CONSTRAINT identity_sign_in_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
