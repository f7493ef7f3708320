package samskap.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mail.Bounces;
import samskap.notification.Deliveries;
import samskap.notification.Rhythm;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Looks after what is to leave by mail. */
@Repository
class OutboxCare implements Deliveries {

    /** A mail stands in the row of the first thing that it tells. */
    private static final String FROM = """
             FROM notification_mail m
            JOIN notification_told t ON t.person_id = m.person_id AND t.happening_id = m.happening_id
            WHERE (m.parcel IS NULL OR m.parcel = m.happening_id)
            """;

    private static final String LATEST = " AND (:start OR (m.settled_at, m.person_id) < (:at, :id))"
            + " ORDER BY m.settled_at DESC, m.person_id DESC";

    private final JdbcClient jdbc;
    private final Bounces bounces;
    private final Notices notices;
    private final InOneGo inOneGo;
    private final Clock clock;

    OutboxCare(JdbcClient jdbc, Bounces bounces, Notices notices, InOneGo inOneGo, Clock clock) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.bounces = bounces;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    @Override
    public State state(Person admin) {
        admin.require(Role.ADMIN);
        var now = Sql.at(clock.instant());
        var untold = jdbc.sql("SELECT COUNT(*) FROM notification_happening WHERE due_at IS NOT NULL")
                .query(Long.class)
                .single();
        var noticed = notices.undelivered();
        return jdbc.sql("""
                        SELECT COALESCE(SUM(due_at <= :now), 0) AS to_send, COALESCE(SUM(due_at > :now), 0) AS later,
                               COALESCE(SUM(tries > 0), 0) AS stuck,
                               MIN(CASE WHEN due_at <= :now THEN due_at END) AS due_since
                        FROM notification_mail WHERE due_at IS NOT NULL
                        """)
                .param("now", now)
                .query((row, n) -> new State(
                        untold,
                        row.getLong("to_send") + noticed.due(),
                        row.getLong("later") + noticed.later(),
                        row.getLong("stuck") + noticed.stuck(),
                        failed() + noticed.failed(),
                        Sql.instantOrNull(row, "due_since"),
                        lastSent()))
                .single();
    }

    private long failed() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_mail WHERE outcome = 'FAILED'")
                .query(Long.class)
                .single();
    }

    private @Nullable Instant lastSent() {
        return jdbc.sql(
                        "SELECT settled_at FROM notification_mail WHERE outcome = 'SENT' ORDER BY settled_at DESC LIMIT 1")
                .query((row, n) -> Sql.instant(row, "settled_at"))
                .optional()
                .orElse(null);
    }

    /** A mail that is under way keeps its lease: nothing is sent twice. */
    @Override
    public int retry(Person admin) {
        admin.require(Role.ADMIN);
        return again("AND outcome = 'FAILED'", 0, 0) + notices.retry();
    }

    private int again(String which, long person, long id) {
        return inOneGo.run(() -> jdbc.sql("""
                        UPDATE notification_mail SET due_at = :now, outcome = NULL, settled_at = NULL, tries = 0
                        WHERE outcome IN ('FAILED', 'UNREACHABLE')
                        """ + which)
                .param("now", Sql.at(clock.instant()))
                .param("person", person)
                .param("id", id)
                .update());
    }

    @Override
    public Slice<Delivery> mails(Person admin, Which which, @Nullable Cursor after, int size) {
        admin.require(Role.ADMIN);
        var rows = jdbc.sql("SELECT m.*, t.idea_id" + FROM
                        + switch (which) {
                            case WAITING ->
                                "AND m.due_at IS NOT NULL AND (:start OR (m.due_at, m.person_id) > (:at, :id))"
                                        + " ORDER BY m.due_at, m.person_id";
                            case SENT -> "AND m.outcome = 'SENT' AND m.settled_at <= :at" + LATEST;
                            case FAILED -> "AND m.outcome IN ('FAILED', 'UNREACHABLE')" + LATEST;
                        }
                        + " LIMIT :most")
                .param("start", after == null)
                .param("at", Sql.at(after == null ? clock.instant() : after.moment()))
                .param("id", after == null ? 0 : after.id())
                .param("most", size + 1)
                .query(OutboxCare::delivery)
                .list();
        return Slice.of(rows, size, last -> Cursor.of(last.at(), last.to().value()));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        var settled = Sql.instantOrNull(row, "settled_at");
        return new Delivery(
                new PersonId(row.getLong("person_id")),
                row.getLong("happening_id"),
                new IdeaId(row.getLong("idea_id")),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("tries"),
                settled == null ? Sql.instant(row, "due_at") : settled,
                row.getString("words"),
                "UNREACHABLE".equals(row.getString("outcome")));
    }

    @Override
    public void resend(Person admin, PersonId to, long id) {
        bounces.tryAgain(admin, to);
        again("AND person_id = :person AND COALESCE(parcel, happening_id) = :id", to.value(), id);
    }
}
