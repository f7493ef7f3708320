--liquibase formatted sql

--changeset dialogue:0004-handed
-- Whom an idea that waits was handed over to, until it waits no more; the word stays in the dialogue as a note.
CREATE TABLE dialogue_handed (
  idea_id   BIGINT      NOT NULL PRIMARY KEY,
  note_id   BIGINT      NOT NULL,
  by_id     BIGINT      NOT NULL,
  -- Either a colleague or a team.
  person_id BIGINT      NULL,
  team_id   BIGINT      NULL,
  handed_at DATETIME(6) NOT NULL,
  KEY dialogue_handed_person (person_id),
  KEY dialogue_handed_team (team_id),
  CONSTRAINT dialogue_handed_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_handed_note FOREIGN KEY (note_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_handed_by FOREIGN KEY (by_id) REFERENCES identity_person (id),
  CONSTRAINT dialogue_handed_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT dialogue_handed_team FOREIGN KEY (team_id) REFERENCES teams_team (id) ON DELETE CASCADE
);

--changeset dialogue:0004-handed-note
-- Which notes handed something over, also after it was answered.
CREATE TABLE dialogue_handover_note (
  note_id BIGINT NOT NULL PRIMARY KEY,
  CONSTRAINT dialogue_handover_note_note FOREIGN KEY (note_id) REFERENCES dialogue_message (id) ON DELETE CASCADE
);

--changeset dialogue:0004-writing
-- Which colleague is writing on which idea; it expires by itself.
CREATE TABLE dialogue_writing (
  idea_id    BIGINT      NOT NULL,
  person_id  BIGINT      NOT NULL,
  since      DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id, person_id),
  KEY dialogue_writing_expires (expires_at),
  CONSTRAINT dialogue_writing_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_writing_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
);
