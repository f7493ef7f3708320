--liquibase formatted sql

--changeset news:0002-edited
ALTER TABLE news_announcement
  -- When its words were last changed; null when never.
  ADD COLUMN edited_at DATETIME(6) NULL;
