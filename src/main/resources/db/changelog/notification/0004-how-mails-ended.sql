--liquibase formatted sql

--changeset notification:0004-mail-outcome
-- How many could not be sent, and when one last was, without looking at all.
CREATE INDEX notification_mail_outcome ON notification_mail (outcome, settled_at);
