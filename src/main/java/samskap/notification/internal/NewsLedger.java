package samskap.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Deliveries.Which;
import samskap.mail.Ledger;
import samskap.notification.Rhythm;
import samskap.shared.Cursor;
import samskap.shared.Sql;

/** What is known of the mails that tell people something. */
@Repository
class NewsLedger implements Ledger {

    /** A mail stands in the row of the first thing that it tells and that is still there. */
    private static final String FROM = """
             FROM notification_mail m
            JOIN notification_told t ON t.person_id = m.person_id AND t.happening_id = m.happening_id
            WHERE NOT EXISTS (
              SELECT 1 FROM notification_mail e JOIN notification_told o USING (person_id, happening_id)
              WHERE e.person_id = m.person_id AND e.happening_id < m.happening_id AND %s)
            """;

    /** What leaves for somebody at the same moment is one mail. */
    private static final String WAITING = FROM.formatted("e.due_at = m.due_at") + " AND m.due_at IS NOT NULL";

    private static final String SETTLED =
            FROM.formatted("COALESCE(e.parcel, e.happening_id) = COALESCE(m.parcel, m.happening_id)");

    private static final String LATEST = " AND (:start OR (m.settled_at, m.person_id) < (:at, :id))"
            + " ORDER BY m.settled_at DESC, m.person_id DESC";

    private static final String GIVEN_UP = """
            SELECT COUNT(DISTINCT person_id, COALESCE(parcel, happening_id)) FROM notification_mail
            WHERE outcome = 'FAILED'""";

    private final JdbcClient jdbc;

    NewsLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sort sort() {
        return Sort.NEWS;
    }

    @Override
    public Tally tally(Instant now) {
        var untold = count("SELECT COUNT(*) FROM notification_happening WHERE due_at IS NOT NULL");
        var failed = count(GIVEN_UP);
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT IF(due_at <= :now, person_id, NULL), due_at) AS to_send,
                               COUNT(DISTINCT IF(due_at > :now, person_id, NULL), due_at) AS later,
                               COUNT(DISTINCT IF(tries > 0, person_id, NULL), due_at) AS stuck,
                               MIN(CASE WHEN due_at <= :now THEN due_at END) AS due_since
                        FROM notification_mail WHERE due_at IS NOT NULL
                        """)
                .param("now", Sql.at(now))
                .query((row, n) -> new Tally(
                        untold,
                        row.getLong("to_send"),
                        row.getLong("later"),
                        row.getLong("stuck"),
                        failed,
                        Sql.instantOrNull(row, "due_since"),
                        lastSent()))
                .single();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private @Nullable Instant lastSent() {
        return jdbc.sql(
                        "SELECT settled_at FROM notification_mail WHERE outcome = 'SENT' ORDER BY settled_at DESC LIMIT 1")
                .query((row, n) -> Sql.instant(row, "settled_at"))
                .optional()
                .orElse(null);
    }

    @Override
    public List<Delivery> list(Which which, Instant now, @Nullable Cursor after, int most) {
        return jdbc.sql("SELECT m.*, t.idea_id, COALESCE(m.parcel, m.happening_id) AS first"
                        + switch (which) {
                            case WAITING ->
                                WAITING
                                        + " AND (:start OR (m.due_at, m.person_id) > (:at, :id))"
                                        + " ORDER BY m.due_at, m.person_id";
                            case SENT -> SETTLED + " AND m.outcome = 'SENT' AND m.settled_at <= :at" + LATEST;
                            case FAILED -> SETTLED + " AND m.outcome IN ('FAILED', 'UNREACHABLE')" + LATEST;
                        }
                        + " LIMIT :most")
                .param("start", after == null)
                .param("at", Sql.at(after == null ? now : after.moment()))
                .param("id", after == null ? 0 : after.id())
                .param("most", most)
                .query(NewsLedger::delivery)
                .list();
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        var settled = Sql.instantOrNull(row, "settled_at");
        var person = new PersonId(row.getLong("person_id"));
        return new Delivery(
                new Key(person, row.getLong("first")).written(),
                person,
                null,
                Sql.longOrNull(row, "idea_id"),
                Rhythm.valueOf(row.getString("rhythm")).code(),
                row.getInt("tries"),
                settled == null ? Sql.instant(row, "due_at") : settled,
                row.getString("words"),
                "UNREACHABLE".equals(row.getString("outcome")));
    }

    @Override
    public long place(Delivery mail) {
        return Key.read(mail.key()).person().value();
    }

    @Override
    public int retry(Instant now) {
        var many = count(GIVEN_UP);
        again("AND outcome = 'FAILED'", now, new Key(new PersonId(0), 0));
        return Math.toIntExact(many);
    }

    @Override
    public void retry(String key, Instant now) {
        again("AND person_id = :person AND COALESCE(parcel, happening_id) = :first", now, Key.read(key));
    }

    private void again(String which, Instant now, Key key) {
        jdbc.sql("""
                        UPDATE notification_mail SET due_at = :now, outcome = NULL, settled_at = NULL, tries = 0
                        WHERE outcome IN ('FAILED', 'UNREACHABLE')
                        """ + which)
                .param("now", Sql.at(now))
                .param("person", key.person().value())
                .param("first", key.first())
                .update();
    }

    /**
     * Which mail.
     *
     * @param first the happening that stands for it
     */
    private record Key(PersonId person, long first) {

        String written() {
            return person.value() + "." + first;
        }

        static Key read(String key) {
            var dot = key.indexOf('.');
            return new Key(new PersonId(Long.parseLong(key.substring(0, dot))), Long.parseLong(key.substring(dot + 1)));
        }
    }
}
