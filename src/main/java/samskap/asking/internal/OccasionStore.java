package samskap.asking.internal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.Occasion;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What happened after which somebody may be asked, in {@code asking_occasion}, until it has been looked at. */
@Repository
class OccasionStore {

    private final JdbcClient jdbc;

    OccasionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Happened(long id, Occasion occasion, IdeaId idea, PersonId person, Instant at) {}

    void add(Occasion occasion, IdeaId idea, PersonId person, Instant at, Instant due) {
        jdbc.sql("""
                        INSERT INTO asking_occasion (occasion, idea_id, person_id, happened_at, due_at)
                        VALUES (:occasion, :idea, :person, :at, :due)
                        """)
                .param("occasion", occasion.name())
                .param("idea", idea.value())
                .param("person", person.value())
                .param("at", Sql.at(at))
                .param("due", Sql.at(due))
                .update();
    }

    /** Takes the oldest that is due: it is looked at once, by one node. */
    Optional<Happened> take(Instant now) {
        var next = jdbc.sql("""
                        SELECT * FROM asking_occasion WHERE due_at <= :now ORDER BY due_at, id LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .query((row, n) -> new Happened(
                        row.getLong("id"),
                        Occasion.valueOf(row.getString("occasion")),
                        new IdeaId(row.getLong("idea_id")),
                        new PersonId(row.getLong("person_id")),
                        Sql.instant(row, "happened_at")))
                .optional();
        next.ifPresent(each -> jdbc.sql("DELETE FROM asking_occasion WHERE id = :id")
                .param("id", each.id())
                .update());
        return next;
    }

    void forget(PersonId person) {
        jdbc.sql("DELETE FROM asking_occasion WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }
}
