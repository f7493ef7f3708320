--liquibase formatted sql

--changeset news:0001-announcement
CREATE TABLE news_announcement (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  request       CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id     BIGINT       NOT NULL,
  title         VARCHAR(160) NOT NULL,
  words         MEDIUMTEXT   NOT NULL,
  version       INT          NOT NULL DEFAULT 1,
  begun_at      DATETIME(6)  NOT NULL,
  -- When it comes out by itself; null when nobody has said, and once it is out.
  scheduled_for DATETIME(6)  NULL,
  -- Null while it is a draft: everything that strangers read asks for this.
  published_at  DATETIME(6)  NULL,
  UNIQUE KEY news_announcement_request (request),
  KEY news_announcement_published (published_at, id),
  KEY news_announcement_scheduled (scheduled_for),
  CONSTRAINT news_announcement_author FOREIGN KEY (author_id) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset news:0001-idea
CREATE TABLE news_idea (
  announcement_id BIGINT NOT NULL,
  position        INT    NOT NULL,
  idea_id         BIGINT NOT NULL,
  PRIMARY KEY (announcement_id, position),
  KEY news_idea_idea (idea_id),
  CONSTRAINT news_idea_announcement FOREIGN KEY (announcement_id) REFERENCES news_announcement (id) ON DELETE CASCADE,
  CONSTRAINT news_idea_idea FOREIGN KEY (idea_id) REFERENCES ideas_idea (id) ON DELETE CASCADE
);
