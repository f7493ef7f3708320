--liquibase formatted sql

--changeset dialogue:0003-mention
-- Who was chosen by name when the message was written; never read out of its words.
CREATE TABLE dialogue_mention (
  message_id BIGINT NOT NULL,
  person_id  BIGINT NOT NULL,
  PRIMARY KEY (message_id, person_id),
  KEY dialogue_mention_person (person_id),
  CONSTRAINT dialogue_mention_message FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT dialogue_mention_person FOREIGN KEY (person_id) REFERENCES identity_person (id)
);
