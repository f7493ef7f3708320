package samskap.moderation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Thing;
import samskap.identity.PersonId;
import samskap.moderation.Cause;
import samskap.moderation.Withheld;
import samskap.shared.Cursor;
import samskap.shared.Sql;

/** What waits for a decision or was declined, in {@code moderation_case}. */
@Repository
class CaseStore {

    private static final String OF_THE_THING = " WHERE thing_kind = :kind AND thing_id = :id";

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param withheld null while everybody sees the thing
     * @param since null when it was declined and waits no more
     */
    record Row(
            long id,
            Thing thing,
            PersonId author,
            @Nullable Withheld withheld,
            boolean shownBefore,
            @Nullable Instant since) {

        boolean isWaiting() {
            return since != null;
        }

        Cursor cursor() {
            return new Cursor(key(since), id);
        }
    }

    /** Longest first is the smallest moment first, as exactly as the table keeps moments. */
    private static double key(@Nullable Instant since) {
        return since == null
                ? 0
                : since.getEpochSecond() + since.truncatedTo(ChronoUnit.MICROS).getNano() / 1e9;
    }

    /** Lets a thing wait for a decision; one that waits already goes on, one that was declined waits anew. */
    void await(Thing thing, PersonId author, @Nullable Cause cause, boolean shownBefore, Instant now) {
        jdbc.sql("""
                        INSERT INTO moderation_case
                          (thing_kind, thing_id, author_id, cause, shown_before, waiting_since, waiting_key, reason)
                        VALUES (:kind, :id, :author, :cause, :shown, :now, :key, '')
                        ON DUPLICATE KEY UPDATE
                          cause = IFNULL(:cause, cause),
                          waiting_since = IFNULL(waiting_since, :now), waiting_key = IFNULL(waiting_key, :key),
                          declined_at = NULL, declined_by = NULL, reason = ''
                        """)
                .param("kind", thing.kind().name())
                .param("id", thing.id())
                .param("author", author.value())
                .param("cause", cause == null ? null : cause.name())
                .param("shown", shownBefore)
                .param("now", Sql.at(now))
                .param("key", key(now))
                .update();
    }

    void decline(Thing thing, PersonId by, String reason, Instant now) {
        jdbc.sql("""
                        UPDATE moderation_case
                        SET cause = IFNULL(cause, 'COLLEAGUE'), waiting_since = NULL, waiting_key = NULL,
                            declined_at = :now, declined_by = :by, reason = :reason
                        """ + OF_THE_THING)
                .param("now", Sql.at(now))
                .param("by", by.value())
                .param("reason", reason)
                .param("kind", thing.kind().name())
                .param("id", thing.id())
                .update();
    }

    /** False when there is none. */
    boolean remove(Thing thing) {
        return jdbc.sql("DELETE FROM moderation_case" + OF_THE_THING)
                        .param("kind", thing.kind().name())
                        .param("id", thing.id())
                        .update()
                == 1;
    }

    /** The case as it is now, kept to the running transaction. */
    Optional<Row> hold(Thing thing) {
        return jdbc.sql("SELECT * FROM moderation_case" + OF_THE_THING + " FOR UPDATE")
                .param("kind", thing.kind().name())
                .param("id", thing.id())
                .query(CaseStore::row)
                .optional();
    }

    List<Row> waiting(@Nullable Cursor after, int most) {
        return jdbc.sql("""
                        SELECT * FROM moderation_case
                        WHERE waiting_key > :key OR waiting_key = :key AND id > :id
                        ORDER BY waiting_key, id LIMIT :most
                        """)
                .param("key", after == null ? 0 : after.key())
                .param("id", after == null ? 0 : after.id())
                .param("most", most)
                .query(CaseStore::row)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM moderation_case WHERE waiting_key IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    Map<Long, Withheld> withheld(Thing.Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        SELECT * FROM moderation_case
                        WHERE thing_kind = :kind AND thing_id IN (:ids) AND cause IS NOT NULL
                        """).param("kind", kind.name()).param("ids", ids).query(CaseStore::row).list().stream()
                .collect(Collectors.toMap(
                        row -> row.thing().id(), row -> java.util.Objects.requireNonNull(row.withheld())));
    }

    boolean isWithheld(Thing thing) {
        return withheld(thing.kind(), List.of(thing.id())).containsKey(thing.id());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                new Thing(Thing.Kind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                new PersonId(row.getLong("author_id")),
                withheld(row),
                row.getBoolean("shown_before"),
                Sql.instantOrNull(row, "waiting_since"));
    }

    private static @Nullable Withheld withheld(ResultSet row) throws SQLException {
        var cause = row.getString("cause");
        if (cause == null) {
            return null;
        }
        var declined = Sql.instantOrNull(row, "declined_at");
        return new Withheld(
                Cause.valueOf(cause),
                declined == null
                        ? null
                        : new Withheld.Declined(
                                new PersonId(row.getLong("declined_by")), declined, row.getString("reason")));
    }
}
