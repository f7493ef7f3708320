--liquibase formatted sql

--changeset notification:0007-by-staff
-- Whether whoever did it was a colleague then: people are told as of that moment, whatever has become of them.
ALTER TABLE notification_happening ADD COLUMN by_staff BOOLEAN NOT NULL DEFAULT FALSE AFTER by_id;

--changeset notification:0007-by-staff-so-far
-- Of what came before, only who is or left as a colleague is known.
UPDATE notification_happening SET by_staff = TRUE
WHERE by_id IN (SELECT person_id FROM identity_role WHERE role <> 'CUSTOMER')
   OR by_id IN (SELECT id FROM identity_person WHERE left_staff);
