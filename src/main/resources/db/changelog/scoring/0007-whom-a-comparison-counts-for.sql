--liquibase formatted sql

--changeset scoring:0007-staffs-pairs
-- Colleagues could compare once; what they said is kept and is nobody's preference.
ALTER TABLE scoring_pair ADD COLUMN by_staff BOOLEAN NOT NULL DEFAULT FALSE;

--changeset scoring:0007-staffs-pairs-of-old
UPDATE scoring_pair SET by_staff = TRUE
WHERE person_id IN (SELECT person_id FROM identity_role WHERE role <> 'CUSTOMER');

--changeset scoring:0007-long-addresses
ALTER TABLE scoring_view MODIFY COLUMN address VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;
