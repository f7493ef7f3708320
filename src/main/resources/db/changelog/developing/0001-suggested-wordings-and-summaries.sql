--liquibase formatted sql

--changeset developing:0001-suggestion
CREATE TABLE developing_suggestion (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Chosen by the writer's page: a request that is sent twice suggests once.
  suggest_key  CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idea_id      BIGINT       NOT NULL,
  author_id    BIGINT       NOT NULL,
  -- The idea's version that the writer had before them.
  base         INT          NOT NULL,
  title        VARCHAR(200) NOT NULL,
  story        MEDIUMTEXT   NOT NULL,
  why          VARCHAR(400) NOT NULL,
  suggested_at DATETIME(6)  NOT NULL,
  state        VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  settled_by   BIGINT       NULL,
  settled_at   DATETIME(6)  NULL,
  -- What was said when it was declined.
  word         VARCHAR(1200) NOT NULL DEFAULT '',
  UNIQUE KEY developing_suggestion_key (author_id, suggest_key),
  KEY developing_suggestion_idea (idea_id, suggested_at, id),
  CONSTRAINT developing_suggestion_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT developing_suggestion_author FOREIGN KEY (author_id) REFERENCES identity_person (id),
  CONSTRAINT developing_suggestion_settled_by FOREIGN KEY (settled_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset developing:0001-summary
-- What had been arrived at, each time somebody wrote it down; the highest number is pinned, unless it is empty.
CREATE TABLE developing_summary (
  idea_id    BIGINT      NOT NULL,
  number     INT         NOT NULL,
  body       TEXT        NOT NULL,
  written_by BIGINT      NOT NULL,
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id, number),
  CONSTRAINT developing_summary_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT developing_summary_written_by FOREIGN KEY (written_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
