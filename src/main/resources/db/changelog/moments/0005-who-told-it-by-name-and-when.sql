--liquibase formatted sql

--changeset moments:0005-told
-- What was told by name is read in the order in which it was told, latest first, or what waits longest.
ALTER TABLE moments_moment ADD KEY moments_moment_told (state, told_at, id, teller_id, noted_by);

--changeset moments:0005-begun
-- When themes began, and whether any of their moments is part of an idea, is read from the index alone.
ALTER TABLE moments_moment ADD KEY moments_moment_begun (theme_id, state, happened_at, idea_id);
