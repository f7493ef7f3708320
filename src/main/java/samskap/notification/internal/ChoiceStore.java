package samskap.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.notification.Quiet;
import samskap.notification.Rhythm;
import samskap.shared.Sql;

/** How often people want mail, in {@code notification_choice}. */
@Repository
class ChoiceStore {

    private final JdbcClient jdbc;
    private final Choice usual;

    /** @param quiet whether those who have chosen nothing get no mail at night */
    ChoiceStore(JdbcClient jdbc, @Value("${samskap.mail.quiet:true}") boolean quiet) {
        this.jdbc = jdbc;
        usual = quiet ? Choice.USUAL : new Choice(Rhythm.USUAL, Quiet.NEVER);
    }

    Choice of(PersonId person) {
        return Objects.requireNonNull(of(Set.of(person)).get(person));
    }

    /** What each of these people chose; of whoever chose nothing, what is usual. */
    Map<PersonId, Choice> of(Collection<PersonId> people) {
        var choices = new HashMap<PersonId, Choice>();
        people.forEach(person -> choices.put(person, usual));
        if (!people.isEmpty()) {
            jdbc.sql("SELECT person_id, rhythm, quiet FROM notification_choice WHERE person_id IN (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        choices.put(new PersonId(row.getLong("person_id")), choice(row));
                    });
        }
        return choices;
    }

    private Choice choice(ResultSet row) throws SQLException {
        var quiet = row.getString("quiet");
        return new Choice(
                Rhythm.valueOf(row.getString("rhythm")), quiet == null ? usual.quiet() : Quiet.valueOf(quiet));
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

    void choose(PersonId person, Quiet quiet, Instant now) {
        jdbc.sql("""
                        INSERT INTO notification_choice (person_id, rhythm, quiet, since)
                        VALUES (:person, :rhythm, :quiet, :now)
                        ON DUPLICATE KEY UPDATE quiet = :quiet, since = :now
                        """)
                .param("person", person.value())
                .param("rhythm", Rhythm.USUAL.name())
                .param("quiet", quiet.name())
                .param("now", Sql.at(now))
                .update();
    }
}
