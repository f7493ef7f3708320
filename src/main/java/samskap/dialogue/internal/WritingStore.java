package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Who is writing on what, in {@code dialogue_writing}. */
@Repository
class WritingStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    WritingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(IdeaId idea, PersonId person) {}

    /** Whether they had not been writing before. */
    boolean put(IdeaId idea, PersonId person, Instant now, Instant expires) {
        // MariaDB tells 1 for a row that is new and 2 for one that was there.
        return jdbc.sql("""
                        INSERT INTO dialogue_writing (idea_id, person_id, since, expires_at)
                        VALUES (:idea, :person, :now, :expires)
                        ON DUPLICATE KEY UPDATE since = IF(expires_at <= :now, :now, since), expires_at = :expires
                        """)
                        .param("idea", idea.value())
                        .param("person", person.value())
                        .param("now", Sql.at(now))
                        .param("expires", Sql.at(expires))
                        .update()
                == 1;
    }

    boolean remove(IdeaId idea, PersonId person) {
        return jdbc.sql("DELETE FROM dialogue_writing WHERE idea_id = :idea AND person_id = :person")
                        .param("idea", idea.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    Map<IdeaId, List<PersonId>> on(Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT idea_id, person_id FROM dialogue_writing
                        WHERE idea_id IN (:ideas) AND expires_at > :now ORDER BY since, person_id
                        """)
                .param("ideas", ideas.stream().map(IdeaId::value).collect(Collectors.toSet()))
                .param("now", Sql.at(clock.instant()))
                .query((row, n) -> new Row(new IdeaId(row.getLong("idea_id")), new PersonId(row.getLong("person_id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::idea, Collectors.mapping(Row::person, Collectors.toList())));
    }

    /** The latest public word of another colleague since this one began. */
    Optional<MessageId> answeredSince(IdeaId idea, PersonId writer) {
        return jdbc.sql("""
                        SELECT m.id FROM dialogue_writing w
                        JOIN dialogue_message m ON m.idea_id = w.idea_id AND m.written_at >= w.since
                        WHERE w.idea_id = :idea AND w.person_id = :writer AND w.expires_at > :now
                          AND m.author_id <> :writer AND m.by_staff AND m.kind <> 'NOTE'
                          AND m.withdrawn_at IS NULL AND m.withheld_at IS NULL
                        ORDER BY m.written_at DESC, m.id DESC LIMIT 1
                        """)
                .param("idea", idea.value())
                .param("writer", writer.value())
                .param("now", Sql.at(clock.instant()))
                .query((row, n) -> new MessageId(row.getLong("id")))
                .optional();
    }

    /** Removes what has expired; answers with the ideas that it was about. */
    List<IdeaId> removeExpired(Instant now) {
        return jdbc.sql("DELETE FROM dialogue_writing WHERE expires_at <= :now RETURNING idea_id")
                .param("now", Sql.at(now))
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list();
    }
}
