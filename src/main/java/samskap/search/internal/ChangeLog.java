package samskap.search.internal;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * What every node's index has to read again, in {@code search_change}. A row is written with the change that it tells
 * of: what is lost with it was never there, and what is there is told.
 */
@Repository
class ChangeLog {

    /** @param settled whether every transaction that began before it has ended */
    record Row(long id, IdeaId idea, boolean settled) {}

    private static final Set<Change.Kind> HEARD = EnumSet.of(
            Change.Kind.IDEA_SHARED,
            Change.Kind.IDEA_EDITED,
            Change.Kind.IDEA_MOVED,
            Change.Kind.IDEA_WITHHELD,
            Change.Kind.DIALOGUE_CHANGED);

    /** Rows that are read at once. */
    static final int MOST = 20_000;

    private static final int KEPT_DAYS = 3;

    private final JdbcClient jdbc;

    ChangeLog(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        live.note(this::write);
    }

    static boolean tells(Change change) {
        return HEARD.contains(change.kind());
    }

    private void write(Change change) {
        if (tells(change)) {
            jdbc.sql("INSERT INTO search_change (idea_id) VALUES (:idea)")
                    .param("idea", change.subject())
                    .update();
        }
    }

    /** What came after this row, oldest first. */
    List<Row> after(long id) {
        return jdbc.sql("""
                        SELECT id, idea_id, changed_at < NOW(3) - INTERVAL 2 MINUTE AS settled
                        FROM search_change WHERE id > :id ORDER BY id LIMIT :most
                        """)
                .param("id", id)
                .param("most", MOST)
                .query((row, n) ->
                        new Row(row.getLong("id"), new IdeaId(row.getLong("idea_id")), row.getBoolean("settled")))
                .list();
    }

    /**
     * What came after a row and was not looked at.
     *
     * @param age of the oldest, zero where there is none
     */
    record Beyond(long rows, Duration age) {}

    Beyond beyond(long id) {
        return jdbc.sql("""
                        SELECT COUNT(*) AS rows_there,
                               COALESCE(TIMESTAMPDIFF(MICROSECOND, MIN(changed_at), NOW(3)), 0) AS age
                        FROM search_change WHERE id > :id
                        """)
                .param("id", id)
                .query((row, n) -> new Beyond(
                        row.getLong("rows_there"), Duration.of(Math.max(0, row.getLong("age")), ChronoUnit.MICROS)))
                .single();
    }

    /** The first row that is kept, or the next one that will be. */
    long first() {
        return jdbc.sql("SELECT COALESCE(MIN(id), 0) FROM search_change")
                .query(Long.class)
                .single();
    }

    long last() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM search_change")
                .query(Long.class)
                .single();
    }

    /** Which database this is. */
    String database() {
        return jdbc.sql("SELECT id FROM search_database").query(String.class).single();
    }

    /** A node that was away longer reads everything anew. The last one stays: it tells how far the log has come. */
    void forgetOld() {
        jdbc.sql("DELETE FROM search_change WHERE changed_at < NOW(3) - INTERVAL :days DAY AND id < :last LIMIT 10000")
                .param("last", last())
                .param("days", KEPT_DAYS)
                .update();
    }
}
