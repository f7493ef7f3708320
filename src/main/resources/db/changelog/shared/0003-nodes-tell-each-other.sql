--liquibase formatted sql

--changeset shared:0003-node
-- Which nodes there are, by when each was last heard of.
CREATE TABLE shared_node (
  id      CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  seen_at DATETIME(3) NOT NULL
) DEFAULT CHARACTER SET ascii COLLATE ascii_bin;

--changeset shared:0003-change
-- What changed, for the other nodes, which read it within a second; kept for a minute.
CREATE TABLE shared_change (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  node       CHAR(36)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject    BIGINT      NOT NULL,
  changed_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  KEY shared_change_at (changed_at)
) DEFAULT CHARACTER SET ascii COLLATE ascii_bin;
