--liquibase formatted sql

--changeset ideas:0001-stage
CREATE TABLE ideas_stage (
  id       INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phase    VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT         NOT NULL,
  name_en  VARCHAR(60) NOT NULL,
  name_sv  VARCHAR(60) NOT NULL,
  name_nb  VARCHAR(60) NOT NULL,
  name_da  VARCHAR(60) NOT NULL,
  UNIQUE KEY ideas_stage_code (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset ideas:0001-topic
CREATE TABLE ideas_topic (
  id       INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position INT         NOT NULL,
  name_en  VARCHAR(60) NOT NULL,
  name_sv  VARCHAR(60) NOT NULL,
  name_nb  VARCHAR(60) NOT NULL,
  name_da  VARCHAR(60) NOT NULL,
  UNIQUE KEY ideas_topic_code (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset ideas:0001-idea
CREATE TABLE ideas_idea (
  id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Chosen by the writer's page: a request that is sent twice shares once.
  share_key       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id       BIGINT       NOT NULL,
  title           VARCHAR(200) NOT NULL,
  story           MEDIUMTEXT   NOT NULL,
  excerpt         VARCHAR(400) NOT NULL,
  stage_id        INT          NULL,
  topic_id        INT          NULL,
  feeling         TINYINT      NULL,
  status          VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shared_at       DATETIME(6)  NOT NULL,
  edited_at       DATETIME(6)  NULL,
  version         INT          NOT NULL DEFAULT 1,
  -- The pulse: what the board shows, kept beside the idea so that a list never counts.
  supports        INT          NOT NULL DEFAULT 0,
  messages        INT          NOT NULL DEFAULT 0,
  open_questions  INT          NOT NULL DEFAULT 0,
  -- The natural logarithm of an exponentially decaying sum of events; see Trend.
  trend           DOUBLE       NOT NULL,
  -- shared_at as seconds, the sort key of the order "new".
  shared_key      DOUBLE       NOT NULL,
  waiting_since   DATETIME(6)  NULL,
  waiting_key     DOUBLE       NULL,
  -- Only what belongs to an order has its key, so that one index holds the order and nothing else.
  help_key        DOUBLE       AS (IF(open_questions > 0, trend, NULL)) PERSISTENT,
  open_key        DOUBLE       AS (IF(status IN ('DONE', 'NOT_NOW'), NULL, supports)) PERSISTENT,
  answered_at     DATETIME(6)  NULL,
  answered_by     BIGINT       NULL,
  asked_by        BIGINT       NULL,
  UNIQUE KEY ideas_idea_share_key (author_id, share_key),
  KEY ideas_idea_trending (trend, id),
  KEY ideas_idea_wanted (supports, id),
  KEY ideas_idea_open_wanted (open_key, id),
  KEY ideas_idea_new (shared_key, id),
  KEY ideas_idea_help (help_key, id),
  KEY ideas_idea_waiting (waiting_key, id),
  KEY ideas_idea_stage_trending (stage_id, trend, id),
  KEY ideas_idea_status_trending (status, trend, id),
  KEY ideas_idea_status_wanted (status, supports, id),
  KEY ideas_idea_topic_trending (topic_id, trend, id),
  KEY ideas_idea_author_new (author_id, shared_key, id),
  CONSTRAINT ideas_idea_author FOREIGN KEY (author_id) REFERENCES identity_person (id),
  CONSTRAINT ideas_idea_stage FOREIGN KEY (stage_id) REFERENCES ideas_stage (id),
  CONSTRAINT ideas_idea_topic FOREIGN KEY (topic_id) REFERENCES ideas_topic (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset ideas:0001-move
CREATE TABLE ideas_move (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id     BIGINT      NOT NULL,
  from_status VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_status   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      TEXT        NOT NULL,
  moved_by    BIGINT      NOT NULL,
  moved_at    DATETIME(6) NOT NULL,
  KEY ideas_move_idea (idea_id, moved_at, id),
  CONSTRAINT ideas_move_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT ideas_move_by FOREIGN KEY (moved_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset ideas:0001-text
-- Words for the full text live beside the idea: a table with a FULLTEXT index can't be altered instantly.
CREATE TABLE ideas_text (
  idea_id BIGINT     NOT NULL PRIMARY KEY,
  words   MEDIUMTEXT NOT NULL,
  FULLTEXT KEY ideas_text_words (words),
  CONSTRAINT ideas_text_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
