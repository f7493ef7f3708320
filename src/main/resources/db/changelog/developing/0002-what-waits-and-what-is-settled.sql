--liquibase formatted sql

--changeset developing:0002-waiting-and-settled
-- What waits has no moment yet, so one index holds both: what waits by its age, what is settled by when that was.
ALTER TABLE developing_suggestion
  ADD KEY developing_suggestion_settled (idea_id, settled_at, id),
  ADD KEY developing_suggestion_author (idea_id, author_id, state);
