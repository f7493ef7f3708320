--liquibase formatted sql

--changeset notification:0001-happening
-- What people are to be told about, written with the act itself; and how far the telling has come.
CREATE TABLE notification_happening (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kind        VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idea_id     BIGINT      NOT NULL,
  -- What was said, or the promise that was settled; none for a change of status.
  message_id  BIGINT      NULL,
  by_id       BIGINT      NOT NULL,
  -- Whose words it replies to.
  replied_to  BIGINT      NULL,
  -- Among colleagues only.
  internal    BOOLEAN     NOT NULL,
  happened_at DATETIME(6) NOT NULL,
  -- Everybody up to this person has been told.
  told_up_to  BIGINT      NOT NULL DEFAULT 0,
  -- When the telling goes on; none once everybody has been told.
  due_at      DATETIME(6) NULL,
  tries       INT         NOT NULL DEFAULT 0,
  KEY notification_happening_due (due_at, id),
  CONSTRAINT notification_happening_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT notification_happening_message
    FOREIGN KEY (message_id) REFERENCES dialogue_message (id) ON DELETE CASCADE,
  CONSTRAINT notification_happening_by FOREIGN KEY (by_id) REFERENCES identity_person (id)
);

--changeset notification:0001-told
-- Who was told what: the key is what makes it once, and a person's list is read along it.
CREATE TABLE notification_told (
  person_id    BIGINT      NOT NULL,
  happening_id BIGINT      NOT NULL,
  -- The happening's idea, here too for marking it read; without a key of its own, which would lock the idea.
  idea_id      BIGINT      NOT NULL,
  reason       VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  read_at      DATETIME(6) NULL,
  PRIMARY KEY (person_id, happening_id),
  KEY notification_told_unread (person_id, read_at),
  KEY notification_told_idea (person_id, idea_id, read_at),
  CONSTRAINT notification_told_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE,
  CONSTRAINT notification_told_happening
    FOREIGN KEY (happening_id) REFERENCES notification_happening (id) ON DELETE CASCADE
);

--changeset notification:0001-stance
-- What somebody chose for one idea: to follow it, or to hear no more of it.
CREATE TABLE notification_stance (
  idea_id   BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  muted     BOOLEAN     NOT NULL,
  since     DATETIME(6) NOT NULL,
  PRIMARY KEY (idea_id, person_id),
  KEY notification_stance_person (person_id, muted, since),
  CONSTRAINT notification_stance_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE,
  CONSTRAINT notification_stance_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
);

--changeset notification:0001-choice
-- How often somebody wants mail; whoever has chosen nothing gets it at once.
CREATE TABLE notification_choice (
  person_id BIGINT      NOT NULL PRIMARY KEY,
  rhythm    VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  since     DATETIME(6) NOT NULL,
  CONSTRAINT notification_choice_person FOREIGN KEY (person_id) REFERENCES identity_person (id) ON DELETE CASCADE
);

--changeset notification:0001-mail
-- What is to leave by mail, written together with what was told.
CREATE TABLE notification_mail (
  person_id    BIGINT      NOT NULL,
  happening_id BIGINT      NOT NULL,
  rhythm       VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- When it is tried (again); none once it is settled.
  due_at       DATETIME(6) NULL,
  tries        INT         NOT NULL DEFAULT 0,
  outcome      VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  settled_at   DATETIME(6) NULL,
  PRIMARY KEY (person_id, happening_id),
  KEY notification_mail_due (due_at, person_id, happening_id),
  CONSTRAINT notification_mail_told FOREIGN KEY (person_id, happening_id)
    REFERENCES notification_told (person_id, happening_id) ON DELETE CASCADE
);

--changeset notification:0001-key
-- Signs the links that stop a thread or all mail; made by the first who needs it.
CREATE TABLE notification_key (
  id     INT      NOT NULL PRIMARY KEY,
  secret CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);
