--liquibase formatted sql

--changeset scoring:0008-no-segments-of-its-own
-- They are a dimension of the customers' now.
DROP TABLE scoring_member;
DROP TABLE scoring_segment;
