--liquibase formatted sql

--changeset scoring:0002-circumstances
-- What scores follow from beside the facts and is changed in place (which ideas were open, segments and their people):
-- packed lines; null for runs that were kept without it.
ALTER TABLE scoring_run ADD COLUMN circumstances MEDIUMBLOB NULL;
