--liquibase formatted sql

--changeset ideas:0004-status-since
-- Since when an idea has its status: the roadmap reads each status from its latest end.
ALTER TABLE ideas_idea ADD COLUMN status_since DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6);

--changeset ideas:0004-status-since-of-old
UPDATE ideas_idea i SET status_since = COALESCE(
  (SELECT MAX(m.moved_at) FROM ideas_move m WHERE m.idea_id = i.id AND m.to_status = i.status), i.shared_at);

--changeset ideas:0004-status-since-index
CREATE INDEX ideas_idea_status_since ON ideas_idea (status, status_since, id);
