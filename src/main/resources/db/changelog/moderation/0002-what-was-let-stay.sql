--liquibase formatted sql

--changeset moderation:0002-approved
-- What a colleague has looked at and let stay, as it says now: reports alone never withhold it.
CREATE TABLE moderation_approved (
  thing_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_id   BIGINT      NOT NULL,
  PRIMARY KEY (thing_kind, thing_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
