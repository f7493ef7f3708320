--liquibase formatted sql

--changeset pictures:0001-picture
CREATE TABLE pictures_picture (
  -- 128 random bits: nobody finds one by trying.
  id           CHAR(22)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  -- The draft that it was sent with, until it belongs to something.
  draft_key    CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject_kind VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  subject_id   BIGINT       NULL,
  place        SMALLINT     NOT NULL DEFAULT 0,
  alt          VARCHAR(400) NOT NULL DEFAULT '',
  width        INT          NOT NULL,
  height       INT          NOT NULL,
  format       VARCHAR(8)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Null while a visitor writes who has not said who they are.
  person_id    BIGINT       NULL,
  -- When it was sent, shown or taken down: what belongs to nothing for long is thrown away.
  changed_at   DATETIME(6)  NOT NULL,
  KEY pictures_subject (subject_kind, subject_id, place),
  KEY pictures_loose (subject_id, changed_at),
  CONSTRAINT pictures_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset pictures:0001-file
-- The files, where no object store keeps them.
CREATE TABLE pictures_file (
  name  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  bytes MEDIUMBLOB  NOT NULL
);
