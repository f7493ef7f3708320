--liquibase formatted sql

--changeset ideas:0012-listed
-- What lists show at all: neither withheld nor merged into another. An index that begins with it and holds what a list
-- is narrowed by is read along in the list's order, and no idea is opened that is not shown.
ALTER TABLE ideas_idea
  ADD COLUMN listed TINYINT AS (IF(withheld_at IS NULL AND merged_into IS NULL, 1, 0)) PERSISTENT,
  ADD KEY ideas_idea_by_trend (listed, trend, id, status, stage_id, topic_id),
  ADD KEY ideas_idea_by_supports (listed, supports, id, status, stage_id, topic_id),
  ADD KEY ideas_idea_by_age (listed, shared_key, id, status, stage_id, topic_id),
  ADD KEY ideas_idea_by_help (listed, help_key, id, status, stage_id, topic_id),
  ADD KEY ideas_idea_by_waiting (listed, waiting_key, id, status, stage_id, topic_id),
  ADD KEY ideas_idea_by_change (status, listed, status_since, id),
  ADD KEY ideas_idea_stage (stage_id, listed, feeling),
  ADD KEY ideas_idea_topic (topic_id, listed),
  DROP KEY ideas_idea_trending,
  DROP KEY ideas_idea_wanted,
  DROP KEY ideas_idea_open_wanted,
  DROP KEY ideas_idea_new,
  DROP KEY ideas_idea_help,
  DROP KEY ideas_idea_waiting,
  DROP KEY ideas_idea_stage_trending,
  DROP KEY ideas_idea_status_trending,
  DROP KEY ideas_idea_status_wanted,
  DROP KEY ideas_idea_topic_trending,
  DROP KEY ideas_idea_status_since,
  DROP COLUMN open_key;
