package samskap.mail.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Deliveries.Which;
import samskap.mail.Outbox.Outcome;
import samskap.mail.Tray;
import samskap.shared.Cursor;
import samskap.shared.Sql;

/** The same few statements for each such table, whose names are ours and nobody's input. */
class JdbcTray implements Tray {

    private static final String UNTRIED = ", outcome = NULL, words = NULL, settled_at = NULL, tries = 0";

    private final JdbcClient jdbc;
    private final String table;
    private final String key;

    JdbcTray(JdbcClient jdbc, String table, String key) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = key;
    }

    @Override
    public Optional<List<Long>> take(Instant now, Duration lease, int most) {
        var due = sql("SELECT %key FROM %table WHERE due_at <= :now ORDER BY due_at, %key LIMIT :most"
                        + " FOR UPDATE SKIP LOCKED")
                .param("now", Sql.at(now))
                .param("most", most)
                .query(Long.class)
                .list();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        sql("UPDATE %table SET due_at = :until, tries = tries + 1 WHERE %key IN (:due)")
                .param("until", Sql.at(now.plus(lease)))
                .param("due", due)
                .update();
        return Optional.of(due);
    }

    @Override
    public void settle(long row, Outcome outcome, @Nullable String words, Instant now) {
        sql("UPDATE %table SET due_at = NULL, outcome = :outcome, words = :words, settled_at = :now WHERE %key = :row")
                .param("outcome", outcome.name())
                .param("words", words)
                .param("now", Sql.at(now))
                .param("row", row)
                .update();
    }

    @Override
    public void postpone(long row, @Nullable String words, Instant until) {
        later(row, until, ", words = :words", words);
    }

    @Override
    public void release(long row, Instant until) {
        later(row, until, ", tries = tries - 1", null);
    }

    /** What was settled meanwhile stays so. */
    private void later(long row, Instant until, String more, @Nullable String words) {
        sql("UPDATE %table SET due_at = :until" + more + " WHERE %key = :row AND due_at IS NOT NULL")
                .param("until", Sql.at(until))
                .param("words", words)
                .param("row", row)
                .update();
    }

    @Override
    public Tally tally(Instant now) {
        return sql("""
                        SELECT COALESCE(SUM(due_at <= :now), 0) AS to_send, COALESCE(SUM(due_at > :now), 0) AS later,
                               COALESCE(SUM(due_at IS NOT NULL AND words IS NOT NULL), 0) AS stuck,
                               COALESCE(SUM(outcome = 'FAILED'), 0) AS failed,
                               MIN(CASE WHEN due_at <= :now THEN due_at END) AS due_since,
                               MAX(CASE WHEN outcome = 'SENT' THEN settled_at END) AS last_sent
                        FROM %table
                        """)
                .param("now", Sql.at(now))
                .query((row, n) -> new Tally(
                        0,
                        row.getLong("to_send"),
                        row.getLong("later"),
                        row.getLong("stuck"),
                        row.getLong("failed"),
                        Sql.instantOrNull(row, "due_since"),
                        Sql.instantOrNull(row, "last_sent")))
                .single();
    }

    @Override
    public List<Standing> list(Which which, Instant now, @Nullable Cursor after, int most) {
        return sql("SELECT %key AS row_key, due_at, tries, outcome, words, settled_at FROM %table WHERE "
                        + switch (which) {
                            case WAITING ->
                                "due_at IS NOT NULL AND (:start OR (due_at, %key) > (:at, :id)) ORDER BY due_at, %key";
                            case SENT -> "outcome = 'SENT'" + latest();
                            case FAILED -> "outcome IN ('FAILED', 'UNREACHABLE')" + latest();
                        }
                        + " LIMIT :most")
                .param("start", after == null)
                .param("at", Sql.at(after == null ? now : after.moment()))
                .param("id", after == null ? 0 : after.id())
                .param("most", most)
                .query(JdbcTray::standing)
                .list();
    }

    private static String latest() {
        return " AND (:start OR (settled_at, %key) < (:at, :id)) ORDER BY settled_at DESC, %key DESC";
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var settled = Sql.instantOrNull(row, "settled_at");
        return new Standing(
                row.getLong("row_key"),
                row.getInt("tries"),
                settled == null ? Sql.instant(row, "due_at") : settled,
                row.getString("words"),
                Outcome.UNREACHABLE.name().equals(row.getString("outcome")));
    }

    @Override
    public int retry(Instant now) {
        return sql("UPDATE %table SET due_at = :now" + UNTRIED + " WHERE outcome = 'FAILED'")
                .param("now", Sql.at(now))
                .update();
    }

    @Override
    public void retry(long row, Instant now) {
        sql("UPDATE %table SET due_at = :now" + UNTRIED + " WHERE %key = :row AND outcome IN ('FAILED', 'UNREACHABLE')")
                .param("now", Sql.at(now))
                .param("row", row)
                .update();
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement.replace("%table", table).replace("%key", key));
    }
}
