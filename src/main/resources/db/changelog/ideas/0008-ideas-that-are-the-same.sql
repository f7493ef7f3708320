--liquibase formatted sql

--changeset ideas:0008-merged-into
-- The idea that this one was merged into; its voices and words stay its own, so that unmerging gives everything back.
ALTER TABLE ideas_idea
  ADD COLUMN merged_into BIGINT NULL,
  ADD KEY ideas_idea_merged_into (merged_into),
  ADD CONSTRAINT ideas_idea_merged_into FOREIGN KEY (merged_into) REFERENCES ideas_idea (id);

--changeset ideas:0008-merger
-- Every merger there was, those that were undone too.
CREATE TABLE ideas_merger (
  id            BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id       BIGINT      NOT NULL,
  into_id       BIGINT      NOT NULL,
  -- How the idea stood until then.
  status_before VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status_since  DATETIME(6) NOT NULL,
  word          TEXT        NOT NULL,
  merged_by     BIGINT      NOT NULL,
  merged_at     DATETIME(6) NOT NULL,
  undone_by     BIGINT      NULL,
  undone_at     DATETIME(6) NULL,
  KEY ideas_merger_idea (idea_id, merged_at),
  CONSTRAINT ideas_merger_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT ideas_merger_into FOREIGN KEY (into_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT ideas_merger_merged_by FOREIGN KEY (merged_by) REFERENCES identity_person (id),
  CONSTRAINT ideas_merger_undone_by FOREIGN KEY (undone_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset ideas:0008-merging
-- One row, held by whoever merges or unmerges: which ideas belong together changes one step at a time.
CREATE TABLE ideas_merging (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO ideas_merging (id) VALUES (1);
