--liquibase formatted sql

--changeset developing:0003-by-staff
-- Whether its author was a colleague when they suggested it: then it stays the company's when they leave.
ALTER TABLE developing_suggestion ADD COLUMN by_staff BOOLEAN NOT NULL DEFAULT FALSE;

--changeset developing:0003-by-staff-so-far
UPDATE developing_suggestion SET by_staff = TRUE
WHERE author_id IN (SELECT person_id FROM identity_role WHERE role <> 'CUSTOMER')
   OR author_id IN (SELECT id FROM identity_person WHERE left_staff);
