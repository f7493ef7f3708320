--liquibase formatted sql

--changeset moments:0001-place
CREATE TABLE moments_place (
  id       BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- Its word in the address that a code on a wall leads to: it stays, whatever the place is called.
  code     VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name_en  VARCHAR(60) NOT NULL,
  name_sv  VARCHAR(60) NOT NULL,
  name_nb  VARCHAR(60) NOT NULL,
  name_da  VARCHAR(60) NOT NULL,
  stage_id INT         NOT NULL,
  is_open  BOOLEAN     NOT NULL DEFAULT TRUE,
  -- Whoever changes a place names the version that they saw.
  version  INT         NOT NULL DEFAULT 1,
  UNIQUE KEY moments_place_code (code),
  CONSTRAINT moments_place_stage FOREIGN KEY (stage_id) REFERENCES ideas_stage (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset moments:0001-moment
CREATE TABLE moments_moment (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  -- The hash of the key that the teller's device chose: the same one counts once, and whoever has the key may add to it.
  packet       BINARY(32)  NOT NULL,
  -- Of what was sent first with that key: something else under the same key is another moment.
  sent         BINARY(32)  NOT NULL,
  place_id     BIGINT      NOT NULL,
  is_well      BOOLEAN     NOT NULL,
  words        TEXT        NOT NULL,
  just_before  TEXT        NOT NULL DEFAULT '',
  expected     TEXT        NOT NULL DEFAULT '',
  better       TEXT        NOT NULL DEFAULT '',
  -- As the teller wrote it; whoever is known is named by teller_id instead.
  told_name    VARCHAR(80) NOT NULL DEFAULT '',
  teller_id    BIGINT      NULL,
  -- The colleague who saw or heard it, and that the customer agreed to its being written down.
  noted_by     BIGINT      NULL,
  consent_at   DATETIME(6) NULL,
  happened_at  DATETIME(6) NOT NULL,
  told_at      DATETIME(6) NOT NULL,
  -- SHOWN, HELD until a colleague has looked, or put ASIDE by one.
  state        VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_cause   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  idea_id      BIGINT      NULL,
  -- Up to when the teller has read what colleagues said to it.
  read_at      DATETIME(6) NULL,
  UNIQUE KEY moments_moment_packet (packet),
  KEY moments_moment_state (state, id),
  KEY moments_moment_place (place_id, state, id),
  KEY moments_moment_teller (teller_id, id),
  KEY moments_moment_noted (noted_by, id),
  KEY moments_moment_idea (idea_id),
  CONSTRAINT moments_moment_place FOREIGN KEY (place_id) REFERENCES moments_place (id),
  CONSTRAINT moments_moment_teller FOREIGN KEY (teller_id) REFERENCES identity_person (id),
  CONSTRAINT moments_moment_noted FOREIGN KEY (noted_by) REFERENCES identity_person (id),
  CONSTRAINT moments_moment_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset moments:0001-said
-- What a colleague and the teller say to each other about it.
CREATE TABLE moments_said (
  id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  said_key  CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  moment_id BIGINT      NOT NULL,
  by_id     BIGINT      NOT NULL,
  by_staff  BOOLEAN     NOT NULL,
  words     TEXT        NOT NULL,
  said_at   DATETIME(6) NOT NULL,
  UNIQUE KEY moments_said_key (said_key),
  KEY moments_said_moment (moment_id, id),
  KEY moments_said_by (by_id),
  CONSTRAINT moments_said_moment FOREIGN KEY (moment_id) REFERENCES moments_moment (id),
  CONSTRAINT moments_said_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset moments:0001-righted
-- What was made right on the spot, and what it cost in the place's own money.
CREATE TABLE moments_righted (
  id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  righted_key CHAR(36)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  moment_id   BIGINT        NOT NULL,
  by_id       BIGINT        NOT NULL,
  what        VARCHAR(400)  NOT NULL,
  cost        DECIMAL(10,2) NULL,
  righted_at  DATETIME(6)   NOT NULL,
  UNIQUE KEY moments_righted_key (righted_key),
  KEY moments_righted_moment (moment_id, id),
  KEY moments_righted_by (by_id),
  CONSTRAINT moments_righted_moment FOREIGN KEY (moment_id) REFERENCES moments_moment (id),
  CONSTRAINT moments_righted_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
