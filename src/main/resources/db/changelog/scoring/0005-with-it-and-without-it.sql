--liquibase formatted sql

--changeset scoring:0005-kano
-- How somebody would feel with an idea and without it; see Kano. Only ever added to, the last one counts.
CREATE TABLE scoring_kano (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id     BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,
  -- 1 for the first thing that the person said of the idea: two requests at once can't both be the next.
  turn        INT         NOT NULL,
  -- LIKE, MUST_BE, NEUTRAL, LIVE_WITH or DISLIKE; both null when the answer was taken back.
  with_it     VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  without_it  VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  answered_at DATETIME(6) NOT NULL,
  UNIQUE KEY scoring_kano_turn (person_id, idea_id, turn),
  KEY scoring_kano_idea (idea_id),
  CONSTRAINT scoring_kano_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT scoring_kano_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
