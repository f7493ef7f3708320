--liquibase formatted sql

--changeset asking:0003-ask
-- Whether an answer is asked for or a quarter of an hour's talk.
ALTER TABLE asking_ask
  ADD COLUMN kind VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'QUESTION' AFTER asker_id;
