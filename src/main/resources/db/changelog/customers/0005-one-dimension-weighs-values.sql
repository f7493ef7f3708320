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
-- What the values had for themselves is a dimension like others. Who is of which is asked anew: colleagues did not read
-- what people said there, and here they do.
INSERT INTO customers_dimension (name, weighs)
SELECT IF(EXISTS (SELECT * FROM customers_dimension WHERE name = 'Customers'), CONCAT('Customers ', UUID()), 'Customers'),
  TRUE
FROM DUAL WHERE (SELECT COUNT(*) FROM scoring_segment) > 1;

INSERT INTO customers_segment (dimension_id, name, share)
SELECT d.id, s.name, s.share FROM scoring_segment s JOIN customers_dimension d ON d.weighs ORDER BY s.id;
