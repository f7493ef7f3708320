--liquibase formatted sql

--changeset customers:0001-note
-- What a colleague wrote about a customer: that they met and what was understood, or what is known from having met.
CREATE TABLE customers_note (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- The key that the page chose: the same one counts once.
  note_key     CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  customer_id  BIGINT      NOT NULL,
  by_id        BIGINT      NOT NULL,
  -- MET, CALLED, VISITED or FOLLOWED; NULL for what is known from an earlier meeting.
  way          VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  happened_on  DATE        NOT NULL,
  words        TEXT        NOT NULL,
  -- How the customer puts it.
  correction   TEXT        NOT NULL DEFAULT '',
  written_at   DATETIME(6) NOT NULL,
  -- Then the words are gone; that the two met stays.
  withdrawn_at DATETIME(6) NULL,
  UNIQUE KEY customers_note_key (note_key),
  KEY customers_note_customer (customer_id, id),
  KEY customers_note_by (by_id, happened_on, customer_id),
  KEY customers_note_day (happened_on, customer_id, by_id),
  CONSTRAINT customers_note_customer FOREIGN KEY (customer_id) REFERENCES identity_person (id),
  CONSTRAINT customers_note_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset customers:0001-consent
-- Whether a customer agrees that something is written down about them.
CREATE TABLE customers_consent (
  customer_id  BIGINT      NOT NULL PRIMARY KEY,
  given_on     DATE        NULL,
  -- The colleague whom they told; NULL where they said so themselves.
  asked_by     BIGINT      NULL,
  withdrawn_at DATETIME(6) NULL,
  KEY customers_consent_given (given_on),
  KEY customers_consent_asked (asked_by),
  CONSTRAINT customers_consent_customer FOREIGN KEY (customer_id) REFERENCES identity_person (id),
  CONSTRAINT customers_consent_asked FOREIGN KEY (asked_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
