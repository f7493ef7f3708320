--liquibase formatted sql

--changeset ideas:0003-version
-- What an idea said after each change of its words; the row with the highest number is what it says now.
CREATE TABLE ideas_version (
  idea_id     BIGINT       NOT NULL,
  -- The idea's count of edits when it came to say this. A change of its stage alone counts there and has no row here.
  number      INT          NOT NULL,
  title       VARCHAR(200) NOT NULL,
  story       MEDIUMTEXT   NOT NULL,
  -- Whose words they are; taken_in_by put them in for somebody else.
  author_id   BIGINT       NOT NULL,
  taken_in_by BIGINT       NULL,
  why         VARCHAR(400) NOT NULL,
  written_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (idea_id, number),
  CONSTRAINT ideas_version_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT ideas_version_author FOREIGN KEY (author_id) REFERENCES identity_person (id),
  CONSTRAINT ideas_version_taken_in_by FOREIGN KEY (taken_in_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset ideas:0003-first-versions
-- Ideas that are here already begin with what they say now: earlier words were not kept.
INSERT INTO ideas_version (idea_id, number, title, story, author_id, why, written_at)
SELECT id, version, title, story, author_id, '', COALESCE(edited_at, shared_at) FROM ideas_idea;
