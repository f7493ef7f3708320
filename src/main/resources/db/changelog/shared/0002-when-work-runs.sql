--liquibase formatted sql

--changeset shared:0002-execution
-- When work that nobody waits for runs next, who is at it, and how it went (db-scheduler's own table).
CREATE TABLE shared_execution (
  task_name            VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_instance        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_data            BLOB         NULL,
  execution_time       DATETIME(6)  NOT NULL,
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(100) NULL,
  last_success         DATETIME(6)  NULL,
  last_failure         DATETIME(6)  NULL,
  consecutive_failures INT          NULL,
  last_heartbeat       DATETIME(6)  NULL,
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY shared_execution_due (execution_time),
  KEY shared_execution_heartbeat (last_heartbeat)
);
