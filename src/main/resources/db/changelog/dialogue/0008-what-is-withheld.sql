--liquibase formatted sql

--changeset dialogue:0008-withheld
-- Since when a message is shown to its author and to colleagues only.
ALTER TABLE dialogue_message ADD COLUMN withheld_at DATETIME(6) NULL;
