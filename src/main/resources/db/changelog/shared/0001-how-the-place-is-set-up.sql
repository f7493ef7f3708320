--liquibase formatted sql

--changeset shared:0001-setting
-- What an administrator has set; everything else has the default of the module that it is about.
CREATE TABLE shared_setting (
  name  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  value TEXT        NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
