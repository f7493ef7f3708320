package samskap.customers.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.customers.Consent;
import samskap.identity.PersonId;
import samskap.shared.Sql;
import samskap.shared.text.TimeAgo;

/** What customers agreed to, in {@code customers_consent}. */
@Repository
class ConsentStore {

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Consent of(PersonId customer) {
        return read("SELECT given_on, withdrawn_at FROM customers_consent WHERE customer_id = :customer", customer)
                .orElse(Consent.NOT_ASKED);
    }

    /**
     * The same, kept as it is until the running transaction ends: whoever withdraws waits for what is being written, or
     * what is being written sees that they did.
     */
    Consent hold(PersonId customer) {
        jdbc.sql("""
                        INSERT INTO customers_consent (customer_id) VALUES (:customer)
                        ON DUPLICATE KEY UPDATE customer_id = customer_id
                        """).param("customer", customer.value()).update();
        return read(
                        "SELECT given_on, withdrawn_at FROM customers_consent WHERE customer_id = :customer FOR UPDATE",
                        customer)
                .orElse(Consent.NOT_ASKED);
    }

    private Optional<Consent> read(String sql, PersonId customer) {
        return jdbc.sql(sql)
                .param("customer", customer.value())
                .query((row, n) -> consent(row))
                .optional();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var withdrawn = Sql.instantOrNull(row, "withdrawn_at");
        if (withdrawn != null) {
            return new Consent(
                    Consent.State.WITHDRAWN, withdrawn.atZone(TimeAgo.HOME).toLocalDate());
        }
        var given = row.getObject("given_on", LocalDate.class);
        return given == null ? Consent.NOT_ASKED : new Consent(Consent.State.GIVEN, given);
    }

    /** Of several; whoever was not asked may be missing. */
    Map<PersonId, Consent> of(Collection<PersonId> customers) {
        return read("", customers);
    }

    /** The same of several, in the order in which they are named. */
    Map<PersonId, Consent> hold(Collection<PersonId> customers) {
        var insert = new ManyRows("INSERT INTO customers_consent (customer_id) VALUES ", 1);
        customers.forEach(customer -> insert.row(customer.value()));
        insert.run(jdbc, "ON DUPLICATE KEY UPDATE customer_id = customer_id");
        return read(" FOR UPDATE", customers);
    }

    private Map<PersonId, Consent> read(String end, Collection<PersonId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT customer_id, given_on, withdrawn_at FROM customers_consent"
                        + " WHERE customer_id IN (:customers)" + end)
                .param("customers", customers.stream().map(PersonId::value).toList())
                .query((row, n) -> Map.entry(new PersonId(row.getLong("customer_id")), consent(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param asked the colleague whom they told, null when they say so themselves */
    void give(PersonId customer, LocalDate day, @Nullable PersonId asked) {
        jdbc.sql("""
                        UPDATE customers_consent SET given_on = :day, asked_by = :asked, withdrawn_at = NULL
                        WHERE customer_id = :customer
                        """)
                .param("day", day)
                .param("asked", asked == null ? null : asked.value())
                .param("customer", customer.value())
                .update();
    }

    void withdraw(PersonId customer, Instant now) {
        jdbc.sql("""
                        UPDATE customers_consent SET given_on = NULL, asked_by = NULL, withdrawn_at = :now
                        WHERE customer_id = :customer
                        """)
                .param("now", Sql.at(now))
                .param("customer", customer.value())
                .update();
    }

    void forget(PersonId customer) {
        jdbc.sql("DELETE FROM customers_consent WHERE customer_id = :customer")
                .param("customer", customer.value())
                .update();
    }
}
