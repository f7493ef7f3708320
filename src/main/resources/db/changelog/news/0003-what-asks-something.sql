--liquibase formatted sql

--changeset news:0003-asks
ALTER TABLE news_announcement
  -- Whether it asks something of those who are told: then only whom may be asked now are.
  ADD COLUMN asks BOOLEAN NOT NULL DEFAULT FALSE;
