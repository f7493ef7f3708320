--liquibase formatted sql

--changeset customers:0006-own-word
-- Whether people alone say where they belong, such as of which age they are; then it is read in counts alone.
ALTER TABLE customers_dimension ADD COLUMN own_word BOOLEAN NOT NULL DEFAULT FALSE;
