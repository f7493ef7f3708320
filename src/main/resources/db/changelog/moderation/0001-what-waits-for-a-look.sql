--liquibase formatted sql

--changeset moderation:0001-standing
-- Whom we trust and who may not take part; whoever has no row is a person like any other.
CREATE TABLE moderation_standing (
  person_id  BIGINT      NOT NULL PRIMARY KEY,
  trusted_at DATETIME(6) NULL,
  trusted_by BIGINT      NULL,
  blocked_at DATETIME(6) NULL,
  blocked_by BIGINT      NULL,
  reason     TEXT        NOT NULL,
  CONSTRAINT moderation_standing_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT moderation_standing_trusted_by FOREIGN KEY (trusted_by) REFERENCES identity_person (id),
  CONSTRAINT moderation_standing_blocked_by FOREIGN KEY (blocked_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset moderation:0001-case
-- A thing that a colleague looks at, or has declined. One that was approved has none.
CREATE TABLE moderation_case (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  thing_kind   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_id     BIGINT      NOT NULL,
  author_id    BIGINT      NOT NULL,
  -- Why it is withheld from others; nothing while everybody sees it.
  cause        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- Whether others have seen it before it was withheld.
  shown_before BOOLEAN     NOT NULL,
  -- Since when it waits for a decision; nothing when it was declined. The key is the order's own unit.
  waiting_since DATETIME(6) NULL,
  waiting_key  DOUBLE      NULL,
  declined_at  DATETIME(6) NULL,
  declined_by  BIGINT      NULL,
  reason       TEXT        NOT NULL,
  UNIQUE KEY moderation_case_thing (thing_kind, thing_id),
  KEY moderation_case_waiting (waiting_key, id),
  KEY moderation_case_author (author_id, id),
  CONSTRAINT moderation_case_author FOREIGN KEY (author_id) REFERENCES identity_person (id),
  CONSTRAINT moderation_case_declined_by FOREIGN KEY (declined_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset moderation:0001-report
-- What people find wrong; each person reports a thing once, for good.
CREATE TABLE moderation_report (
  thing_kind  VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  thing_id    BIGINT      NOT NULL,
  reported_by BIGINT      NOT NULL,
  reported_at DATETIME(6) NOT NULL,
  ground      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  word        TEXT        NOT NULL,
  -- When a colleague decided on it.
  closed_at   DATETIME(6) NULL,
  PRIMARY KEY (thing_kind, thing_id, reported_by),
  KEY moderation_report_by (reported_by),
  CONSTRAINT moderation_report_by FOREIGN KEY (reported_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
