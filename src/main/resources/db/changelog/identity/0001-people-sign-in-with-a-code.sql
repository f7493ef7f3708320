--liquibase formatted sql

--changeset identity:0001-person
CREATE TABLE identity_person (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name       VARCHAR(80)  NOT NULL,
  language   CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title      VARCHAR(80)  NULL,
  since      DATE         NOT NULL,
  -- Signs the person's remember-me cookies; a new one signs the person out everywhere.
  secret     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY identity_person_email (email)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset identity:0001-role
CREATE TABLE identity_role (
  person_id BIGINT      NOT NULL,
  role      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (person_id, role),
  CONSTRAINT identity_role_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
);

--changeset identity:0001-code
CREATE TABLE identity_code (
  email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  -- HMAC-SHA-256 of address and code: the table alone lets nobody in.
  hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  salt       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sent_at    DATETIME(6)  NOT NULL,
  tries      TINYINT      NOT NULL DEFAULT 0
);
