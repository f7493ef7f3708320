package samskap.moments.internal;

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
 * Those who told by name what went badly, or said a few words, and to whom nobody has said or done anything since. What
 * is put aside waits for nobody, and what became part of an idea is answered there.
 */
@Repository
class TellersWait implements AwaitsUs {

    /** What holds of a moment {@code m} to which nobody has said or done anything since its teller spoke last. */
    static final String UNANSWERED = """
            m.idea_id IS NULL AND (NOT m.is_well OR m.words <> '')
              AND NOT EXISTS (SELECT 1 FROM moments_said s WHERE s.moment_id = m.id AND s.by_staff
                              AND s.id > COALESCE((SELECT MAX(o.id) FROM moments_said o
                                                   WHERE o.moment_id = m.id AND NOT o.by_staff), 0))
              AND (NOT EXISTS (SELECT 1 FROM moments_righted r WHERE r.moment_id = m.id)
                   OR EXISTS (SELECT 1 FROM moments_said o WHERE o.moment_id = m.id AND NOT o.by_staff))\
            """;

    private static final String WAITING = "SELECT m.teller_id, MIN(m.told_at) AS since FROM moments_moment m"
            + " WHERE m.teller_id IN (:people) AND m.state <> 'ASIDE' AND " + UNANSWERED + " GROUP BY m.teller_id";

    private final JdbcClient jdbc;

    TellersWait(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Instant> since(Collection<PersonId> people) {
        var since = new HashMap<PersonId, Instant>();
        Sql.inPieces(people.stream().map(PersonId::value))
                .forEach(ids -> jdbc.sql(WAITING).param("people", ids).query(row -> {
                    since.put(new PersonId(row.getLong("teller_id")), Sql.instant(row, "since"));
                }));
        return since;
    }
}
