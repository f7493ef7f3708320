--liquibase formatted sql

--changeset ideas:0006-source
-- Whose words gave rise to those of the author, and where on the idea's page they stand.
ALTER TABLE ideas_version
  ADD COLUMN source_by BIGINT NULL,
  ADD COLUMN source_anchor VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD CONSTRAINT ideas_version_source_by FOREIGN KEY (source_by) REFERENCES identity_person (id);
