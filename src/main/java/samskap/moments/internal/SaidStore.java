package samskap.moments.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.moments.Moment.Righted;
import samskap.moments.Moment.Said;
import samskap.moments.MomentId;
import samskap.shared.Sql;

/**
 * What is said to a moment and done about it; the same key counts once. Whoever says something holds the moment, so
 * that numbers count up as words become visible.
 */
@Repository
class SaidStore {

    private final JdbcClient jdbc;

    SaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Its number; empty when it was said before. */
    OptionalLong say(MomentId moment, UUID key, PersonId by, boolean staff, String words, Instant now) {
        var keys = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                            INSERT INTO moments_said (said_key, moment_id, by_id, by_staff, words, said_at)
                            VALUES (:key, :moment, :by, :staff, :words, :now)
                            """)
                    .param("key", key.toString())
                    .param("moment", moment.value())
                    .param("by", by.value())
                    .param("staff", staff)
                    .param("words", words)
                    .param("now", Sql.at(now))
                    .update(keys, "id");
        } catch (DuplicateKeyException sentAgain) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Objects.requireNonNull(keys.getKey()).longValue());
    }

    /** Whether it was not said before. */
    boolean right(MomentId moment, UUID key, PersonId by, String what, @Nullable BigDecimal cost, Instant now) {
        try {
            jdbc.sql("""
                            INSERT INTO moments_righted (righted_key, moment_id, by_id, what, cost, righted_at)
                            VALUES (:key, :moment, :by, :what, :cost, :now)
                            """)
                    .param("key", key.toString())
                    .param("moment", moment.value())
                    .param("by", by.value())
                    .param("what", what)
                    .param("cost", cost)
                    .param("now", Sql.at(now))
                    .update();
            return true;
        } catch (DuplicateKeyException sentAgain) {
            return false;
        }
    }

    /** To which moments these were said, by the numbers of what was said. */
    Map<Long, Long> momentsOf(Collection<Long> said) {
        return said.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT id, moment_id FROM moments_said WHERE id IN (:said)")
                        .param("said", said)
                        .query((row, n) -> Map.entry(row.getLong("id"), row.getLong("moment_id")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of these moments, oldest first. */
    Map<Long, List<Said>> said(Collection<Long> ids) {
        return jdbc
                .sql("SELECT * FROM moments_said WHERE moment_id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query((row, n) -> Map.entry(
                        row.getLong("moment_id"),
                        new Said(
                                row.getLong("id"),
                                UUID.fromString(row.getString("said_key")),
                                new PersonId(row.getLong("by_id")),
                                row.getBoolean("by_staff"),
                                row.getString("words"),
                                Sql.instant(row, "said_at"))))
                .list()
                .stream()
                .collect(gathered());
    }

    /** Of these moments, oldest first. */
    Map<Long, List<Righted>> righted(Collection<Long> ids) {
        return jdbc
                .sql("SELECT * FROM moments_righted WHERE moment_id IN (:ids) ORDER BY id")
                .param("ids", ids)
                .query((row, n) -> Map.entry(
                        row.getLong("moment_id"),
                        new Righted(
                                UUID.fromString(row.getString("righted_key")),
                                new PersonId(row.getLong("by_id")),
                                row.getString("what"),
                                row.getBigDecimal("cost"),
                                Sql.instant(row, "righted_at"))))
                .list()
                .stream()
                .collect(gathered());
    }

    private static <T> Collector<Map.Entry<Long, T>, ?, Map<Long, List<T>>> gathered() {
        return Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new)));
    }
}
