package samskap.asking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.asking.Occasion;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.journey.StepId;
import samskap.shared.Sql;

/** What happened after which somebody may be asked, in {@code asking_occasion}, until it has been looked at. */
@Repository
class OccasionStore {

    private final JdbcClient jdbc;

    OccasionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param idea to which it happened, null where somebody passed a step
     * @param step which they passed, null else
     */
    record Happened(
            Occasion occasion,
            @Nullable IdeaId idea,
            @Nullable StepId step,
            PersonId person,
            Instant at) {

        private static Happened of(ResultSet row) throws SQLException {
            var idea = Sql.longOrNull(row, "idea_id");
            var step = Sql.longOrNull(row, "step_id");
            return new Happened(
                    Occasion.valueOf(row.getString("occasion")),
                    idea == null ? null : new IdeaId(idea),
                    step == null ? null : new StepId(step),
                    new PersonId(row.getLong("person_id")),
                    Sql.instant(row, "happened_at"));
        }
    }

    void add(Happened happened, Instant due) {
        var idea = happened.idea();
        var step = happened.step();
        jdbc.sql("""
                        INSERT INTO asking_occasion (occasion, idea_id, step_id, person_id, happened_at, due_at)
                        VALUES (:occasion, :idea, :step, :person, :at, :due)
                        """)
                .param("occasion", happened.occasion().name())
                .param("idea", idea == null ? null : idea.value())
                .param("step", step == null ? null : step.value())
                .param("person", happened.person().value())
                .param("at", Sql.at(happened.at()))
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
                .query((row, n) -> Map.entry(row.getLong("id"), Happened.of(row)))
                .optional();
        next.ifPresent(each -> jdbc.sql("DELETE FROM asking_occasion WHERE id = :id")
                .param("id", each.getKey())
                .update());
        return next.map(Map.Entry::getValue);
    }

    void forget(PersonId person) {
        jdbc.sql("DELETE FROM asking_occasion WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }
}
