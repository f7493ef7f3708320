--liquibase formatted sql

--changeset dialogue:0011-version
-- Whoever changes a reply names the version that they saw.
ALTER TABLE dialogue_saved_reply ADD COLUMN version INT NOT NULL DEFAULT 1;
