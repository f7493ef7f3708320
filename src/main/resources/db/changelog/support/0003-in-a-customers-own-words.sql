--liquibase formatted sql

--changeset support:0003-recorded
-- Who recorded a voice for the customer whose it is, and where they said it; gone with the voice.
CREATE TABLE support_recorded (
  idea_id     BIGINT       NOT NULL,
  person_id   BIGINT       NOT NULL,
  recorded_by BIGINT       NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  said_where  VARCHAR(200) NOT NULL,
  PRIMARY KEY (idea_id, person_id),
  CONSTRAINT support_recorded_voice FOREIGN KEY (idea_id, person_id)
    REFERENCES support_voice (idea_id, person_id) ON DELETE CASCADE,
  CONSTRAINT support_recorded_by FOREIGN KEY (recorded_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
