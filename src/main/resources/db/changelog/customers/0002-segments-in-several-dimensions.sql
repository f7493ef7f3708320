--liquibase formatted sql

--changeset customers:0002-dimension
-- One way of looking at customers, such as how they live.
CREATE TABLE customers_dimension (
  id   INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(60) NOT NULL,
  UNIQUE KEY customers_dimension_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset customers:0002-segment
CREATE TABLE customers_segment (
  id           INT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  dimension_id INT         NOT NULL,
  name         VARCHAR(60) NOT NULL,
  -- Its part of all customers, 0 to 1; those of a dimension make 1.
  share        DOUBLE      NOT NULL,
  UNIQUE KEY customers_segment_name (dimension_id, name),
  UNIQUE KEY customers_segment_of (dimension_id, id),
  CONSTRAINT customers_segment_dimension FOREIGN KEY (dimension_id) REFERENCES customers_dimension (id)
    ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset customers:0002-member
-- Who is of which segment: one in each dimension, or none.
CREATE TABLE customers_member (
  person_id    BIGINT NOT NULL,
  dimension_id INT    NOT NULL,
  segment_id   INT    NOT NULL,
  -- The colleague who said so; NULL where they did themselves, and then nobody else does.
  placed_by    BIGINT NULL,
  PRIMARY KEY (person_id, dimension_id),
  KEY customers_member_segment (dimension_id, segment_id, person_id),
  KEY customers_member_placed (placed_by),
  CONSTRAINT customers_member_person FOREIGN KEY (person_id) REFERENCES identity_person (id),
  CONSTRAINT customers_member_segment FOREIGN KEY (dimension_id, segment_id)
    REFERENCES customers_segment (dimension_id, id) ON DELETE CASCADE,
  CONSTRAINT customers_member_placed FOREIGN KEY (placed_by) REFERENCES identity_person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset customers:0002-organisation
-- Who acts for whom: a housing company, a restaurant, a household of its own name.
CREATE TABLE customers_organisation (
  id   BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  name VARCHAR(120) NOT NULL,
  UNIQUE KEY customers_organisation_name (name)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;

--changeset customers:0002-belongs
CREATE TABLE customers_belongs (
  customer_id     BIGINT NOT NULL PRIMARY KEY,
  organisation_id BIGINT NOT NULL,
  KEY customers_belongs_organisation (organisation_id, customer_id),
  CONSTRAINT customers_belongs_customer FOREIGN KEY (customer_id) REFERENCES identity_person (id),
  CONSTRAINT customers_belongs_organisation FOREIGN KEY (organisation_id) REFERENCES customers_organisation (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_swedish_ai_ci;
