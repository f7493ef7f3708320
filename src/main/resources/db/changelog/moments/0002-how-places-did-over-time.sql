--liquibase formatted sql

--changeset moments:0002-when
-- Whoever asks how places did lately counts along this, and opens no moment.
ALTER TABLE moments_moment ADD KEY moments_moment_when (place_id, state, happened_at, is_well);
