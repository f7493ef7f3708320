package samskap.asking.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.AwaitsUs;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/**
 * Those who answered a question in words, for which they were promised a word back, and to whom nobody has said it
 * since. A bare tap waits for nothing.
 */
@Repository
class AnswerersWait implements AwaitsUs {

    private static final String WAITING = """
            SELECT d.person_id, MIN(d.answered_at) AS since FROM asking_asked d
            WHERE d.person_id IN (:people) AND %s
              AND (d.words <> '' OR EXISTS (SELECT 1 FROM asking_said w WHERE w.asked_id = d.id AND NOT w.by_staff))
            GROUP BY d.person_id
            """.formatted(AskStore.WAITS);

    private final JdbcClient jdbc;

    AnswerersWait(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Instant> since(Collection<PersonId> people) {
        var since = new HashMap<PersonId, Instant>();
        Sql.inPieces(people.stream().map(PersonId::value))
                .forEach(ids -> jdbc.sql(WAITING).param("people", ids).query(row -> {
                    since.put(new PersonId(row.getLong("person_id")), Sql.instant(row, "since"));
                }));
        return since;
    }
}
