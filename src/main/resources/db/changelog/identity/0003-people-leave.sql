--liquibase formatted sql

--changeset identity:0003-leaving
-- Whoever leaves keeps their number, so that what they said and supported still hangs together; nothing else of theirs
-- stays in the row.
ALTER TABLE identity_person
  MODIFY COLUMN email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN left_at DATETIME(6) NULL,
  -- Whether they spoke for the company.
  ADD COLUMN left_staff BOOLEAN NOT NULL DEFAULT FALSE;
