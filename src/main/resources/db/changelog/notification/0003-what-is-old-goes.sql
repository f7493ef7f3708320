--liquibase formatted sql

--changeset notification:0003-read
-- What was read long ago, without looking at everything else.
CREATE INDEX notification_told_read ON notification_told (read_at);

--changeset notification:0003-happened
CREATE INDEX notification_happening_happened ON notification_happening (happened_at);
