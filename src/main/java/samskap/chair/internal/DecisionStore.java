package samskap.chair.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.chair.Decision;
import samskap.chair.Decision.Ending;
import samskap.chair.Decision.Outcome;
import samskap.chair.DecisionId;
import samskap.ideas.Journey;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What meetings decided, in {@code chair_decision}. */
@Repository
class DecisionStore {

    private static final String SELECT = "SELECT * FROM chair_decision ";

    private final JdbcClient jdbc;
    private final Journey journey;

    DecisionStore(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    DecisionId add(
            UUID key, String words, PersonId owner, LocalDate due, @Nullable Integer stage, PersonId by, Instant now) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO chair_decision (decision_key, words, owner_id, due, stage_id, decided_by, decided_at)
                        VALUES (:key, :words, :owner, :due, :stage, :by, :now)
                        """)
                .param("key", key.toString())
                .param("words", words)
                .param("owner", owner.value())
                .param("due", due)
                .param("stage", stage)
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update(keys, "id");
        return new DecisionId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    Optional<Decision> with(UUID key) {
        return jdbc.sql(SELECT + "WHERE decision_key = :key")
                .param("key", key.toString())
                .query((row, n) -> decision(row))
                .optional();
    }

    Optional<Decision> find(DecisionId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> decision(row))
                .optional();
    }

    List<Decision> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE id IN (:ids)")
                        .param("ids", ids)
                        .query((row, n) -> decision(row))
                        .list();
    }

    /** Oldest first. */
    List<Decision> between(Instant from, Instant until) {
        return jdbc.sql(SELECT + "WHERE decided_at > :from AND decided_at <= :until ORDER BY id")
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .query((row, n) -> decision(row))
                .list();
    }

    /** First due first. */
    List<Decision> openUntil(Instant until) {
        return jdbc.sql(SELECT + "WHERE outcome IS NULL AND decided_at <= :until ORDER BY due, id")
                .param("until", Sql.at(until))
                .query((row, n) -> decision(row))
                .list();
    }

    /** First due first. */
    List<Decision> openOf(PersonId owner) {
        return jdbc.sql(SELECT + "WHERE owner_id = :owner AND outcome IS NULL ORDER BY due, id")
                .param("owner", owner.value())
                .query((row, n) -> decision(row))
                .list();
    }

    /** Whose day came between these days, both included. */
    List<Decision> dueBetween(LocalDate from, LocalDate until) {
        return jdbc.sql(SELECT + "WHERE due BETWEEN :from AND :until ORDER BY due, id")
                .param("from", from)
                .param("until", until)
                .query((row, n) -> decision(row))
                .list();
    }

    boolean settle(DecisionId id, Outcome outcome, String word, PersonId by, Instant now) {
        return jdbc.sql("""
                        UPDATE chair_decision
                        SET outcome = :outcome, word = :word, settled_by = :by, settled_at = :now
                        WHERE id = :id AND outcome IS NULL
                        """)
                        .param("outcome", outcome.name())
                        .param("word", word)
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void carryOver(int from, int into) {
        jdbc.sql("UPDATE chair_decision SET stage_id = :into WHERE stage_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
    }

    private Decision decision(ResultSet row) throws SQLException {
        var stage = Sql.intOrNull(row, "stage_id");
        return new Decision(
                new DecisionId(row.getLong("id")),
                row.getString("words"),
                new PersonId(row.getLong("owner_id")),
                row.getObject("due", LocalDate.class),
                stage == null ? null : journey.stage((int) stage),
                new PersonId(row.getLong("decided_by")),
                Sql.instant(row, "decided_at"),
                ending(row));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Ending(
                        Outcome.valueOf(outcome),
                        row.getString("word"),
                        new PersonId(row.getLong("settled_by")),
                        Sql.instant(row, "settled_at"));
    }
}
