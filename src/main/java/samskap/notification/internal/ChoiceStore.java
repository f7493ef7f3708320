package samskap.notification.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;
import samskap.shared.Sql;

/** How often people want mail, in {@code notification_choice}. */
@Repository
class ChoiceStore {

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What each of these people chose; whoever chose nothing is missing from the map. */
    Map<PersonId, Rhythm> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT person_id, rhythm FROM notification_choice WHERE person_id IN (:people)")
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, n) ->
                        Map.entry(new PersonId(row.getLong("person_id")), Rhythm.valueOf(row.getString("rhythm"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void choose(PersonId person, Rhythm rhythm, Instant now) {
        jdbc.sql("""
                        INSERT INTO notification_choice (person_id, rhythm, since) VALUES (:person, :rhythm, :now)
                        ON DUPLICATE KEY UPDATE rhythm = :rhythm, since = :now
                        """)
                .param("person", person.value())
                .param("rhythm", rhythm.name())
                .param("now", Sql.at(now))
                .update();
    }
}
