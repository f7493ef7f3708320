--liquibase formatted sql

-- Facts are only ever added, the last one about a thing counts, and nothing is changed in place: so every score can be
-- computed again from the facts up to a number.

--changeset scoring:0001-pair
-- Two ideas that somebody was shown, as they stood on the screen. Nobody is shown the same two twice.
CREATE TABLE scoring_pair (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT      NULL,
  -- Somebody without a name, where the owner lets them compare.
  visitor    CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  left_id    BIGINT      NOT NULL,
  right_id   BIGINT      NOT NULL,
  low_id     BIGINT      AS (LEAST(left_id, right_id)) PERSISTENT,
  high_id    BIGINT      AS (GREATEST(left_id, right_id)) PERSISTENT,
  -- Drawn at random and kept out of the choice by expected gain: what the model is tested on.
  held_out   BOOLEAN     NOT NULL,
  words      INT         NOT NULL,
  shown_at   DATETIME(6) NOT NULL,
  UNIQUE KEY scoring_pair_person (person_id, low_id, high_id),
  UNIQUE KEY scoring_pair_visitor (visitor, low_id, high_id),
  KEY scoring_pair_left (left_id),
  KEY scoring_pair_right (right_id),
  CONSTRAINT scoring_pair_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT scoring_pair_left FOREIGN KEY (left_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT scoring_pair_right FOREIGN KEY (right_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
);

--changeset scoring:0001-answer
CREATE TABLE scoring_answer (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  pair_id     BIGINT      NOT NULL,
  -- LEFT, RIGHT, TIE, SKIP, or OPEN when an answer was taken back.
  choice      VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  KEY scoring_answer_pair (pair_id, id),
  CONSTRAINT scoring_answer_pair FOREIGN KEY (pair_id) REFERENCES scoring_pair (id) ON DELETE CASCADE
);

--changeset scoring:0001-rating
CREATE TABLE scoring_rating (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  -- 1 to 7; null when it was taken back or the person does not understand the idea.
  rating    TINYINT     NULL,
  rated_at  DATETIME(6) NOT NULL,
  KEY scoring_rating_person (person_id, idea_id, id),
  KEY scoring_rating_idea (idea_id),
  CONSTRAINT scoring_rating_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT scoring_rating_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset scoring:0001-panel
CREATE TABLE scoring_panel (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name    VARCHAR(120) NOT NULL,
  made_by BIGINT       NOT NULL,
  made_at DATETIME(6)  NOT NULL,
  -- Each judge's random order of the ideas comes from it.
  seed    BIGINT       NOT NULL,
  -- 1: judging blind; 2: judging again after the talk.
  round   TINYINT      NOT NULL DEFAULT 1,
  CONSTRAINT scoring_panel_maker FOREIGN KEY (made_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset scoring:0001-panel-idea
CREATE TABLE scoring_panel_idea (
  panel_id BIGINT NOT NULL,
  idea_id  BIGINT NOT NULL,
  PRIMARY KEY (panel_id, idea_id),
  CONSTRAINT scoring_panel_idea_panel FOREIGN KEY (panel_id) REFERENCES scoring_panel (id) ON DELETE CASCADE,
  CONSTRAINT scoring_panel_idea_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
);

--changeset scoring:0001-judge
CREATE TABLE scoring_judge (
  panel_id   BIGINT      NOT NULL,
  person_id  BIGINT      NOT NULL,
  invited_at DATETIME(6) NOT NULL,
  trained_at DATETIME(6) NULL,
  PRIMARY KEY (panel_id, person_id),
  KEY scoring_judge_person (person_id),
  CONSTRAINT scoring_judge_panel FOREIGN KEY (panel_id) REFERENCES scoring_panel (id) ON DELETE CASCADE,
  CONSTRAINT scoring_judge_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset scoring:0001-judgement
CREATE TABLE scoring_judgement (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  panel_id   BIGINT      NOT NULL,
  round      TINYINT     NOT NULL,
  idea_id    BIGINT      NOT NULL,
  person_id  BIGINT      NOT NULL,
  -- JUDGED, UNCLEAR (the judge does not understand the idea), or OPEN when a judgement was taken back.
  state      VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Each 1 to 7 where it was judged.
  fresh      TINYINT     NULL,
  useful     TINYINT     NULL,
  doable     TINYINT     NULL,
  judged_at  DATETIME(6) NOT NULL,
  KEY scoring_judgement_latest (panel_id, round, person_id, idea_id, id),
  KEY scoring_judgement_idea (panel_id, idea_id),
  CONSTRAINT scoring_judgement_idea FOREIGN KEY (panel_id, idea_id)
    REFERENCES scoring_panel_idea (panel_id, idea_id) ON DELETE CASCADE,
  CONSTRAINT scoring_judgement_judge FOREIGN KEY (panel_id, person_id)
    REFERENCES scoring_judge (panel_id, person_id) ON DELETE CASCADE
);

--changeset scoring:0001-talk
-- What the judges say to each other about ideas that they disagree on, before the second round.
CREATE TABLE scoring_talk (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  say_key   CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  panel_id  BIGINT      NOT NULL,
  idea_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  words     TEXT        NOT NULL,
  said_at   DATETIME(6) NOT NULL,
  UNIQUE KEY scoring_talk_key (person_id, say_key),
  KEY scoring_talk_idea (panel_id, idea_id, id),
  CONSTRAINT scoring_talk_idea FOREIGN KEY (panel_id, idea_id)
    REFERENCES scoring_panel_idea (panel_id, idea_id) ON DELETE CASCADE,
  CONSTRAINT scoring_talk_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset scoring:0001-estimate
CREATE TABLE scoring_estimate (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id   BIGINT      NOT NULL,
  -- EFFORT in person-days, REACH in people a quarter, and the other factors of the lenses; see Factor.
  factor    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The median; null when the estimate was taken back.
  likely    DOUBLE      NULL,
  -- 95 % sure below; null when the estimate is a plain number.
  at_most   DOUBLE      NULL,
  person_id BIGINT      NOT NULL,
  made_at   DATETIME(6) NOT NULL,
  KEY scoring_estimate_idea (idea_id, factor, id),
  CONSTRAINT scoring_estimate_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT scoring_estimate_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);

--changeset scoring:0001-segment
CREATE TABLE scoring_segment (
  id    INT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name  VARCHAR(60)  NOT NULL,
  -- Its part of all customers, 0 to 1; all together make 1.
  share DOUBLE       NOT NULL,
  UNIQUE KEY scoring_segment_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset scoring:0001-member
CREATE TABLE scoring_member (
  person_id  BIGINT NOT NULL PRIMARY KEY,
  segment_id INT    NOT NULL,
  KEY scoring_member_segment (segment_id),
  CONSTRAINT scoring_member_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT scoring_member_segment FOREIGN KEY (segment_id) REFERENCES scoring_segment (id) ON DELETE CASCADE
);

--changeset scoring:0001-setting
CREATE TABLE scoring_setting (
  name   VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  value  VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

--changeset scoring:0001-run
-- One computation of all scores: with its watermarks, model and seed it can be computed again.
CREATE TABLE scoring_run (
  id             BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  made_at        DATETIME(6) NOT NULL,
  model          VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seed           BIGINT      NOT NULL,
  last_answer    BIGINT      NOT NULL,
  last_rating    BIGINT      NOT NULL,
  last_judgement BIGINT      NOT NULL,
  facts          INT         NOT NULL,
  weights        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY scoring_run_made (made_at)
);

--changeset scoring:0001-score
CREATE TABLE scoring_score (
  run_id    BIGINT NOT NULL,
  idea_id   BIGINT NOT NULL,
  -- 0 to 100, with its 90 % interval.
  value     DOUBLE NOT NULL,
  low       DOUBLE NOT NULL,
  high      DOUBLE NOT NULL,
  rank_mid  INT    NOT NULL,
  rank_low  INT    NOT NULL,
  rank_high INT    NOT NULL,
  top       DOUBLE NOT NULL,
  PRIMARY KEY (run_id, idea_id),
  KEY scoring_score_idea (idea_id, run_id),
  CONSTRAINT scoring_score_run FOREIGN KEY (run_id) REFERENCES scoring_run (id) ON DELETE CASCADE,
  CONSTRAINT scoring_score_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
);

--changeset scoring:0001-view
CREATE TABLE scoring_view (
  id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT       NOT NULL,
  name      VARCHAR(80)  NOT NULL,
  -- The query of its address.
  address   VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY scoring_view_name (person_id, name),
  CONSTRAINT scoring_view_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
