--liquibase formatted sql

--changeset customers:0003-import
-- A list of customers on its way in: read, looked at, and taken in piece by piece, so that whoever stops goes on.
CREATE TABLE customers_import (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  by_id     BIGINT      NOT NULL,
  began_at  DATETIME(6) NOT NULL,
  -- READING, CHECKING, CHECKED, TAKING_IN or DONE.
  state     VARCHAR(9)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- How many rows there are, and up to which line those are done that the state is about.
  row_count INT         NOT NULL DEFAULT 0,
  last_line INT         NOT NULL DEFAULT 0,
  done_rows INT         NOT NULL DEFAULT 0,
  -- TRUE until it is done, then NULL: there is one at a time, however many are sent at once.
  on_its_way BOOLEAN    NULL DEFAULT TRUE,
  KEY customers_import_by (by_id),
  UNIQUE KEY customers_import_on_its_way (on_its_way),
  KEY customers_import_state (state),
  CONSTRAINT customers_import_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
);

--changeset customers:0003-row
-- What stood in the list, until it is taken in or given up.
CREATE TABLE customers_import_row (
  import_id    BIGINT       NOT NULL,
  line         INT          NOT NULL,
  name         VARCHAR(200) NOT NULL,
  email        VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  organisation VARCHAR(120) NOT NULL,
  language     CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  since        DATE         NULL,
  consent_on   DATE         NULL,
  -- The numbers of segments with a space between them.
  segments     VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- NEW, CHANGED, SAME or WRONG; NULL until it was looked at.
  verdict      VARCHAR(7)   CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- Why it is wrong, the end of a translation key, and what stands there.
  problem      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  told         VARCHAR(120) NULL,
  PRIMARY KEY (import_id, line),
  KEY customers_import_row_verdict (import_id, verdict, line),
  -- By these somebody is found who is forgotten while the list is here.
  KEY customers_import_row_email (email),
  KEY customers_import_row_told (told),
  CONSTRAINT customers_import_row_import FOREIGN KEY (import_id) REFERENCES customers_import (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
