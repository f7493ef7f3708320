--liquibase formatted sql

--changeset identity:0006-no-secret
-- Each browser has a secret of its own in identity_sign_in; nothing reads the one that people had.
ALTER TABLE identity_person DROP COLUMN secret;
