--liquibase formatted sql

--changeset mail:0003-direct
-- Codes, invitations and the like: whether they left. Never what they say.
CREATE TABLE mail_direct (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address    VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  due_at     DATETIME(6)  NULL,
  tries      INT          NOT NULL,
  outcome    VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- The mail server's, when it did not take it.
  words      VARCHAR(300) NULL,
  settled_at DATETIME(6)  NULL,
  KEY mail_direct_outcome (outcome, settled_at),
  KEY mail_direct_settled (settled_at),
  KEY mail_direct_address (address)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset mail:0003-one-sending
-- All mail leaves by one piece of work now, which makes its own row.
DELETE FROM shared_execution WHERE task_name = 'notification-mailing';
