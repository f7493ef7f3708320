--liquibase formatted sql

--changeset notification:0005-notice
-- Whom a colleague introduced, and of what they are still to be told, once.
CREATE TABLE notification_notice (
  person_id BIGINT      NOT NULL PRIMARY KEY,
  by_id     BIGINT      NOT NULL,
  idea_id   BIGINT      NOT NULL,
  due_at    DATETIME(6) NOT NULL,
  tries     INT         NOT NULL DEFAULT 0,
  KEY notification_notice_due (due_at),
  CONSTRAINT notification_notice_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT notification_notice_by FOREIGN KEY (by_id) REFERENCES identity_person (id),
  CONSTRAINT notification_notice_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
);
