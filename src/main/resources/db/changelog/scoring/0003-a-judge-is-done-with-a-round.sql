--liquibase formatted sql

--changeset scoring:0003-closed-round
-- The last round that the judge has said to be done with: what they said in it stands, and they may see the others'.
ALTER TABLE scoring_judge ADD COLUMN closed_round TINYINT NOT NULL DEFAULT 0;
