--liquibase formatted sql

--changeset ideas:0010-by-staff
-- Whether its author was a colleague when they shared it: then it stays the company's when they leave.
ALTER TABLE ideas_idea ADD COLUMN by_staff BOOLEAN NOT NULL DEFAULT FALSE;

--changeset ideas:0010-by-staff-so-far
UPDATE ideas_idea SET by_staff = TRUE
WHERE author_id IN (SELECT person_id FROM identity_role WHERE role <> 'CUSTOMER')
   OR author_id IN (SELECT id FROM identity_person WHERE left_staff);
