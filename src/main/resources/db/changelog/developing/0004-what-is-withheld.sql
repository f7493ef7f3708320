--liquibase formatted sql

--changeset developing:0004-withheld
-- Since when only its author and colleagues see it; none while everybody does.
ALTER TABLE developing_suggestion ADD COLUMN withheld_at DATETIME(6) NULL;
