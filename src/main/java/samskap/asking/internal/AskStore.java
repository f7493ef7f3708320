package samskap.asking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.asking.Ask;
import samskap.asking.AskId;
import samskap.asking.NewAsk;
import samskap.asking.Occasion;
import samskap.identity.PersonId;
import samskap.journey.StepId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Questions in {@code asking_ask}, with what came of them. */
@Repository
class AskStore {

    /** That the last word of an answer is that of whoever gave it, and who is still here. */
    static final String WAITS = """
            d.answered_at IS NOT NULL AND d.left_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM asking_said s WHERE s.asked_id = d.id
              AND s.by_staff AND s.id > COALESCE((SELECT MAX(o.id) FROM asking_said o
                                                  WHERE o.asked_id = d.id AND NOT o.by_staff), 0))\
            """;

    private static final String SELECT = """
            SELECT a.*, (SELECT COUNT(*) FROM asking_asked d WHERE d.ask_id = a.id) AS asked,
                   (SELECT COUNT(*) FROM asking_asked d WHERE d.ask_id = a.id AND d.answered_at IS NOT NULL) AS answered,
                   (SELECT COUNT(*) FROM asking_asked d WHERE d.ask_id = a.id AND %s) AS open
            FROM asking_ask a\s\
            """.formatted(WAITS);

    private final JdbcClient jdbc;

    AskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the key asked something already */
    AskId add(PersonId by, NewAsk ask, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO asking_ask
                          (ask_key, asker_id, kind, question, choices, because, occasion, step_id, begun_at)
                        VALUES (:key, :by, :kind, :question, :choices, :because, :occasion, :step, :now)
                        """)
                .param("key", ask.key().toString())
                .param("by", by.value())
                .param("kind", ask.kind().name())
                .param("question", ask.question())
                .param("choices", String.join("\n", ask.choices()))
                .param("because", ask.because())
                .param(
                        "occasion",
                        Optional.ofNullable(ask.occasion()).map(Enum::name).orElse(null))
                .param("step", number(ask.step()))
                .param("now", Sql.at(now))
                .update(key, "id");
        return new AskId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Optional<Ask> withKey(UUID key) {
        return jdbc.sql(SELECT + "WHERE a.ask_key = :key")
                .param("key", key.toString())
                .query(AskStore::ask)
                .optional();
    }

    /** The key that the governor knows the question by. */
    UUID keyOf(AskId id) {
        return jdbc.sql("SELECT ask_key FROM asking_ask WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> UUID.fromString(row.getString("ask_key")))
                .single();
    }

    Optional<Ask> find(AskId id) {
        return Optional.ofNullable(find(List.of(id.value())).get(id.value()));
    }

    Map<Long, Ask> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql(SELECT + "WHERE a.id IN (:ids)").param("ids", ids).query(AskStore::ask).list().stream()
                        .collect(Collectors.toMap(ask -> ask.id().value(), Function.identity()));
    }

    Slice<Ask> page(@Nullable Cursor after, int size) {
        var found = jdbc.sql(SELECT + "WHERE a.id < :before ORDER BY a.id DESC LIMIT :most")
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("most", size + 1)
                .query(AskStore::ask)
                .list();
        return Slice.of(
                found, size, last -> new Cursor(last.id().value(), last.id().value()));
    }

    /**
     * Those that are asked after such an occasion, oldest first.
     *
     * @param step which one somebody passed, null unless that is the occasion
     */
    List<Ask> after(Occasion occasion, @Nullable StepId step) {
        return jdbc.sql(SELECT + """
                        WHERE a.occasion = :occasion AND a.step_id <=> :step AND a.ended_at IS NULL ORDER BY a.id
                        """)
                .param("occasion", occasion.name())
                .param("step", number(step))
                .query(AskStore::ask)
                .list();
    }

    boolean anyAfter(Occasion occasion, @Nullable StepId step) {
        return jdbc.sql("""
                        SELECT 1 FROM asking_ask
                        WHERE occasion = :occasion AND step_id <=> :step AND ended_at IS NULL LIMIT 1
                        """)
                .param("occasion", occasion.name())
                .param("step", number(step))
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    boolean end(AskId id, Instant now) {
        return jdbc.sql("UPDATE asking_ask SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Those that wait for this colleague's word. */
    int waiting(PersonId asker) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM asking_ask a JOIN asking_asked d ON d.ask_id = a.id
                        WHERE a.asker_id = :asker AND %s
                        """.formatted(WAITS))
                .param("asker", asker.value())
                .query(Integer.class)
                .single();
    }

    /** What this person asks goes on with nobody. */
    void endAllOf(PersonId asker, Instant now) {
        jdbc.sql("UPDATE asking_ask SET ended_at = :now WHERE asker_id = :asker AND ended_at IS NULL")
                .param("now", Sql.at(now))
                .param("asker", asker.value())
                .update();
    }

    private static @Nullable Long number(@Nullable StepId step) {
        return step == null ? null : step.value();
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        var step = Sql.longOrNull(row, "step_id");
        return new Ask(
                new AskId(row.getLong("id")),
                new PersonId(row.getLong("asker_id")),
                Ask.Kind.valueOf(row.getString("kind")),
                row.getString("question"),
                row.getString("choices").lines().toList(),
                row.getString("because"),
                Optional.ofNullable(row.getString("occasion"))
                        .map(Occasion::valueOf)
                        .orElse(null),
                step == null ? null : new StepId(step),
                Sql.instant(row, "begun_at"),
                Sql.instantOrNull(row, "ended_at"),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getInt("open"));
    }
}
