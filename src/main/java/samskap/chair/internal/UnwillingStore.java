package samskap.chair.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Who does not want their stories told at the table, in {@code chair_unwilling}. */
@Repository
class UnwillingStore {

    private final JdbcClient jdbc;

    UnwillingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> among(Collection<PersonId> people) {
        return people.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("SELECT person_id FROM chair_unwilling WHERE person_id IN (:people)")
                        .param("people", people.stream().map(PersonId::value).toList())
                        .query((row, n) -> new PersonId(row.getLong("person_id")))
                        .list()
                        .stream()
                        .collect(Collectors.toSet());
    }

    void add(PersonId person, Instant now) {
        jdbc.sql("INSERT IGNORE INTO chair_unwilling (person_id, since) VALUES (:person, :now)")
                .param("person", person.value())
                .param("now", Sql.at(now))
                .update();
    }

    void remove(PersonId person) {
        jdbc.sql("DELETE FROM chair_unwilling WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }
}
