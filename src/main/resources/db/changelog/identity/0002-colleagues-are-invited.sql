--liquibase formatted sql

--changeset identity:0002-role-index
-- Who works here, and who runs the place, without looking at every customer.
CREATE INDEX identity_role_role ON identity_role (role, person_id);

--changeset identity:0002-invitation
-- Invitations that are out: a row goes when its link was used or taken back.
CREATE TABLE identity_invitation (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  email      VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  role       VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  language   CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 of the link's secret: the table alone lets nobody in.
  hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  invited_by BIGINT       NOT NULL,
  sent_at    DATETIME(6)  NOT NULL,
  UNIQUE KEY identity_invitation_email (email),
  UNIQUE KEY identity_invitation_hash (hash),
  CONSTRAINT identity_invitation_by FOREIGN KEY (invited_by) REFERENCES identity_person (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
