--liquibase formatted sql

--changeset teams:0001-team
CREATE TABLE teams_team (
  id   BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  UNIQUE KEY teams_team_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset teams:0001-member
CREATE TABLE teams_member (
  team_id   BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (team_id, person_id),
  KEY teams_member_person (person_id),
  CONSTRAINT teams_member_team FOREIGN KEY (team_id) REFERENCES teams_team (id) ON DELETE CASCADE,
  CONSTRAINT teams_member_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
);

--changeset teams:0001-what-it-answers-for
CREATE TABLE teams_stage (
  team_id  BIGINT NOT NULL,
  stage_id INT    NOT NULL,
  PRIMARY KEY (team_id, stage_id),
  CONSTRAINT teams_stage_team FOREIGN KEY (team_id) REFERENCES teams_team (id) ON DELETE CASCADE,
  CONSTRAINT teams_stage_stage FOREIGN KEY (stage_id) REFERENCES ideas_stage (id) ON DELETE CASCADE
);
CREATE TABLE teams_topic (
  team_id  BIGINT NOT NULL,
  topic_id INT    NOT NULL,
  PRIMARY KEY (team_id, topic_id),
  CONSTRAINT teams_topic_team FOREIGN KEY (team_id) REFERENCES teams_team (id) ON DELETE CASCADE,
  CONSTRAINT teams_topic_topic FOREIGN KEY (topic_id) REFERENCES ideas_topic (id) ON DELETE CASCADE
);
