--liquibase formatted sql

--changeset audit:0001-entry
-- Ids only: what somebody or something is called is read from there, so that whoever is forgotten is forgotten here too.
CREATE TABLE audit_entry (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  done_at    DATETIME(6)  NOT NULL,
  -- Nobody when a rule of the place did it.
  done_by    BIGINT       NULL,
  act        VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_kind VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_id   BIGINT       NOT NULL,
  other_kind VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  other_id   BIGINT       NULL,
  before_it  VARCHAR(400) NOT NULL,
  after_it   VARCHAR(400) NOT NULL,
  reason     TEXT         NOT NULL,
  KEY audit_entry_time (done_at, id),
  KEY audit_entry_by (done_by, done_at, id),
  KEY audit_entry_act (act, done_at, id),
  KEY audit_entry_thing (thing_kind, thing_id, done_at, id),
  KEY audit_entry_other (other_kind, other_id, done_at, id),
  CONSTRAINT audit_entry_person FOREIGN KEY (done_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset audit:0001-never-changed
CREATE TRIGGER audit_entry_never_changed BEFORE UPDATE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is only added to';

--changeset audit:0001-never-deleted
CREATE TRIGGER audit_entry_never_deleted BEFORE DELETE ON audit_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is only added to';
