--liquibase formatted sql

--changeset dialogue:0007-course
-- Every customer's idea, answered or not: a figure that left out those who still wait would flatter us.
RENAME TABLE dialogue_first_answer TO dialogue_course;
ALTER TABLE dialogue_course
  MODIFY COLUMN answered_at DATETIME(6) NULL,
  ADD COLUMN concluded_at DATETIME(6) NULL,
  ADD KEY dialogue_course_shared (shared_at);
