--liquibase formatted sql

--changeset search:0001-change
-- Ideas whose words, or who may read them, changed: written with the change, read by every node's index.
CREATE TABLE search_change (
  id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  idea_id    BIGINT      NOT NULL,
  changed_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  KEY search_change_at (changed_at)
);

--changeset search:0001-database
-- Which database an index on a node's disk was made of: one of another is thrown away.
CREATE TABLE search_database (
  id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY
);
INSERT INTO search_database (id) VALUES (UUID());
