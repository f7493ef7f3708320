package samskap.dialogue.internal;

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
 * Reads from when ideas wait, as {@link WaitingPolicy} has it, who it is that waits there: the author until the first
 * answer, and whoever has written since.
 */
@Repository
class WritersWait implements AwaitsUs {

    private static final String WAITING = """
            SELECT w.person_id, MIN(w.since) AS since FROM (
              SELECT i.author_id AS person_id, main.waiting_since AS since
              FROM ideas_idea i JOIN ideas_idea main ON main.id = COALESCE(i.merged_into, i.id)
              WHERE i.author_id IN (:people) AND NOT i.by_staff AND main.waiting_since IS NOT NULL
                AND (main.answered_at IS NULL OR i.merged_into IS NOT NULL)
              UNION ALL
              SELECT m.author_id, m.written_at
              FROM dialogue_message m JOIN ideas_idea i ON i.id = m.idea_id
                JOIN ideas_idea main ON main.id = COALESCE(i.merged_into, i.id)
              WHERE m.author_id IN (:people) AND NOT m.by_staff AND m.withdrawn_at IS NULL
                AND m.written_at >= main.waiting_since) w
            GROUP BY w.person_id
            """;

    private final JdbcClient jdbc;

    WritersWait(JdbcClient jdbc) {
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
