--liquibase formatted sql

--changeset audit:0002-reason
-- Why a colleague did something, in their own words, which may be about a person: emptied once, when that one is forgotten.
CREATE TABLE audit_reason (
  entry_id     BIGINT      NOT NULL PRIMARY KEY,
  reason       TEXT        NOT NULL,
  forgotten_at DATETIME(6) NULL,
  CONSTRAINT audit_reason_entry FOREIGN KEY (entry_id) REFERENCES audit_entry (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset audit:0002-reasons-move
INSERT INTO audit_reason (entry_id, reason) SELECT id, reason FROM audit_entry WHERE reason <> '';

--changeset audit:0002-reasons-moved
ALTER TABLE audit_entry DROP COLUMN reason;

--changeset audit:0002-only-emptied splitStatements:false
CREATE TRIGGER audit_reason_only_emptied BEFORE UPDATE ON audit_reason FOR EACH ROW
  IF NEW.entry_id <> OLD.entry_id OR NEW.reason <> '' OR NEW.forgotten_at IS NULL OR OLD.forgotten_at IS NOT NULL THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is only added to; a reason may be emptied once';
  END IF

--changeset audit:0002-never-deleted
CREATE TRIGGER audit_reason_never_deleted BEFORE DELETE ON audit_reason FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit log is only added to';
