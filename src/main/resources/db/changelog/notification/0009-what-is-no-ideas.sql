--liquibase formatted sql

--changeset notification:0009-happening
-- What was said to a moment is about no idea; the subject is what was said, by its id.
ALTER TABLE notification_happening MODIFY COLUMN idea_id BIGINT NULL;

--changeset notification:0009-told
ALTER TABLE notification_told MODIFY COLUMN idea_id BIGINT NULL;
