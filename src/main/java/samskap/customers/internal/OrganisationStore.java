package samskap.customers.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;

/** For whom customers act, in {@code customers_organisation} and {@code customers_belongs}. */
@Repository
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<PersonId, String> of(Collection<PersonId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT b.customer_id, o.name FROM customers_belongs b
                        JOIN customers_organisation o ON o.id = b.organisation_id WHERE b.customer_id IN (:customers)
                        """)
                .param("customers", customers.stream().map(PersonId::value).toList())
                .query((row, n) -> Map.entry(new PersonId(row.getLong("customer_id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The organisation that is called so, in capitals or not; made if there is none. */
    void belongs(PersonId customer, String name) {
        jdbc.sql("INSERT IGNORE INTO customers_organisation (name) VALUES (:name)")
                .param("name", name)
                .update();
        jdbc.sql("""
                        INSERT INTO customers_belongs (customer_id, organisation_id)
                        SELECT :customer, id FROM customers_organisation WHERE name = :name
                        ON DUPLICATE KEY UPDATE organisation_id = VALUES(organisation_id)
                        """).param("customer", customer.value()).param("name", name).update();
    }

    void forget(PersonId customer) {
        jdbc.sql("DELETE FROM customers_belongs WHERE customer_id = :customer")
                .param("customer", customer.value())
                .update();
    }

    /** @param beginning escaped for LIKE */
    List<PersonId> people(String beginning, int most) {
        return jdbc.sql("""
                        SELECT b.customer_id FROM customers_organisation o
                        JOIN customers_belongs b ON b.organisation_id = o.id
                        WHERE o.name LIKE :beginning ORDER BY o.name, b.customer_id LIMIT :most
                        """)
                .param("beginning", beginning + "%")
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("customer_id")))
                .list();
    }
}
