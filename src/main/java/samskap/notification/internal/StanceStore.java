package samskap.notification.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What people chose for single ideas, in {@code notification_stance}. */
@Repository
class StanceStore implements Involvement {

    private final JdbcClient jdbc;

    StanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.FOLLOWS;
    }

    @Override
    public List<PersonId> after(PersonId last, IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT person_id FROM notification_stance
                        WHERE idea_id = :idea AND person_id > :last AND NOT muted ORDER BY person_id LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("last", last.value())
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    void set(PersonId person, IdeaId idea, boolean muted, Instant now) {
        jdbc.sql("""
                        INSERT INTO notification_stance (idea_id, person_id, muted, since)
                        VALUES (:idea, :person, :muted, :now)
                        ON DUPLICATE KEY UPDATE muted = :muted, since = :now
                        """)
                .param("idea", idea.value())
                .param("person", person.value())
                .param("muted", muted)
                .param("now", Sql.at(now))
                .update();
    }

    /** Which of these people have stopped the idea. */
    Set<PersonId> muted(IdeaId idea, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(
                        "SELECT person_id FROM notification_stance WHERE idea_id = :idea AND person_id IN (:people) AND muted")
                .param("idea", idea.value())
                .param("people", people.stream().map(PersonId::value).toList())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    List<IdeaId> mutedBy(PersonId person, int most) {
        return jdbc.sql("""
                        SELECT idea_id FROM notification_stance WHERE person_id = :person AND muted
                        ORDER BY since DESC, idea_id DESC LIMIT :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list();
    }
}
