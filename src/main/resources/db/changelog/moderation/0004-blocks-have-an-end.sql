--liquibase formatted sql

--changeset moderation:0004-until
-- None while they are here; a block ends by being lifted, or some time after they left.
ALTER TABLE moderation_blocked ADD COLUMN until_at DATETIME(6) NULL, ADD KEY moderation_blocked_until (until_at);

--changeset moderation:0004-left
UPDATE moderation_blocked b JOIN identity_person p ON p.id = b.person_id
SET b.until_at = p.left_at + INTERVAL 365 DAY WHERE p.left_at IS NOT NULL;
