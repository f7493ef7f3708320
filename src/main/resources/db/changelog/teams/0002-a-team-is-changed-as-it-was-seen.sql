--liquibase formatted sql

--changeset teams:0002-version
-- Whoever changes a team names the version that they saw.
ALTER TABLE teams_team ADD COLUMN version INT NOT NULL DEFAULT 1;
