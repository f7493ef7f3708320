--liquibase formatted sql

--changeset moments:0004-device
-- Half of the SHA-256 of the number that a device made for itself: with what is told without a name alone, so that
-- people can be counted, and never with what is told by name, so that it says of nobody who they are.
ALTER TABLE moments_moment ADD COLUMN device BINARY(16) NULL AFTER told_name;

--changeset moments:0004-theme
-- The number of the moment that the theme began with, to which this one belongs; none until it was gathered.
ALTER TABLE moments_moment
  ADD COLUMN theme_id BIGINT NULL AFTER idea_id,
  ADD KEY moments_moment_theme (theme_id, state, id);
