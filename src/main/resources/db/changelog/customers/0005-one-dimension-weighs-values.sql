--liquibase formatted sql

--changeset customers:0005-weighs
-- TRUE for the dimension that values are weighed by, else NULL: there is one at most.
ALTER TABLE customers_dimension
  ADD COLUMN weighs BOOLEAN NULL,
  ADD UNIQUE KEY customers_dimension_weighs (weighs);

--changeset customers:0005-said
-- Who said themselves where they belong.
ALTER TABLE customers_member ADD KEY customers_member_said (dimension_id, placed_by, segment_id, person_id);

--changeset customers:0005-kinds-of-values
-- What the values had for themselves is a dimension like others.
INSERT INTO customers_dimension (name, weighs)
SELECT 'Customers', TRUE FROM DUAL WHERE EXISTS (SELECT * FROM scoring_segment);

INSERT INTO customers_segment (dimension_id, name, share)
SELECT d.id, s.name, s.share FROM scoring_segment s JOIN customers_dimension d ON d.weighs ORDER BY s.id;

INSERT INTO customers_member (person_id, dimension_id, segment_id)
SELECT m.person_id, c.dimension_id, c.id
FROM scoring_member m
JOIN scoring_segment s ON s.id = m.segment_id
JOIN customers_dimension d ON d.weighs
JOIN customers_segment c ON c.dimension_id = d.id AND c.name = s.name;
