--liquibase formatted sql

--changeset dialogue:0009-reaction
-- What somebody gave a message without a word; each at most once.
CREATE TABLE dialogue_reaction (
  message_id BIGINT      NOT NULL,
  reaction   VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id  BIGINT      NOT NULL,
  given_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (message_id, reaction, person_id),
  KEY dialogue_reaction_person (person_id),
  CONSTRAINT dialogue_reaction_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_reaction_by FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
