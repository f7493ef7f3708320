--liquibase formatted sql

--changeset api:0002-person
-- Whom it was given to: their token may have ended, or be another's by now.
ALTER TABLE api_answer ADD COLUMN person_id BIGINT NULL AFTER token_id, ADD KEY api_answer_person (person_id);

--changeset api:0002-known
UPDATE api_answer a JOIN api_token t ON t.id = a.token_id SET a.person_id = t.person_id;
DELETE FROM api_answer WHERE person_id IS NULL;

--changeset api:0002-always
ALTER TABLE api_answer MODIFY COLUMN person_id BIGINT NOT NULL;
