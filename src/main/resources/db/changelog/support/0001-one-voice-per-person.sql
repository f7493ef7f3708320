--liquibase formatted sql

--changeset support:0001-voice
CREATE TABLE support_voice (
  idea_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  given_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id, person_id),
  KEY support_voice_person (person_id, idea_id),
  KEY support_voice_latest (idea_id, given_at),
  CONSTRAINT support_voice_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT support_voice_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
