--liquibase formatted sql

--changeset customers:0004-counted
-- How many rows are what, counted while they are looked at, and anew while they are taken in.
ALTER TABLE customers_import
  ADD COLUMN new_rows     INT NOT NULL DEFAULT 0,
  ADD COLUMN changed_rows INT NOT NULL DEFAULT 0,
  ADD COLUMN same_rows    INT NOT NULL DEFAULT 0,
  ADD COLUMN wrong_rows   INT NOT NULL DEFAULT 0;

--changeset customers:0004-counted-before
-- Of a list that is being taken in, those that were.
UPDATE customers_import i SET
  new_rows = (SELECT COUNT(*) FROM customers_import_row r WHERE r.import_id = i.id AND r.verdict = 'NEW'
    AND (i.state <> 'TAKING_IN' OR r.line <= i.last_line)),
  changed_rows = (SELECT COUNT(*) FROM customers_import_row r WHERE r.import_id = i.id AND r.verdict = 'CHANGED'
    AND (i.state <> 'TAKING_IN' OR r.line <= i.last_line)),
  same_rows = (SELECT COUNT(*) FROM customers_import_row r WHERE r.import_id = i.id AND r.verdict = 'SAME'
    AND (i.state <> 'TAKING_IN' OR r.line <= i.last_line)),
  wrong_rows = (SELECT COUNT(*) FROM customers_import_row r WHERE r.import_id = i.id AND r.verdict = 'WRONG');

--changeset customers:0004-without-index
-- Each row would move in it twice; what is listed of a verdict is read along the lines.
ALTER TABLE customers_import_row DROP KEY customers_import_row_verdict;
