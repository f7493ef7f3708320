package samskap.notification.internal;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.notification.Deliveries;
import samskap.shared.InOneGo;
import samskap.shared.Sql;

/** Looks after what is to leave by mail. */
@Repository
class OutboxCare implements Deliveries {

    private final JdbcClient jdbc;
    private final InOneGo inOneGo;
    private final Clock clock;

    OutboxCare(JdbcClient jdbc, InOneGo inOneGo, Clock clock) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                        SELECT COALESCE(SUM(due_at <= :now), 0) AS to_send, COALESCE(SUM(due_at > :now), 0) AS later,
                               COALESCE(SUM(tries > 0), 0) AS stuck,
                               MIN(CASE WHEN due_at <= :now THEN due_at END) AS due_since
                        FROM notification_mail WHERE due_at IS NOT NULL
                        """)
                .param("now", now)
                .query((row, n) -> new State(
                        untold,
                        row.getLong("to_send"),
                        row.getLong("later"),
                        row.getLong("stuck"),
                        failed(),
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
        return inOneGo.run(
                () -> jdbc.sql("""
                        UPDATE notification_mail SET due_at = :now, outcome = NULL, settled_at = NULL, tries = 0
                        WHERE outcome = 'FAILED'
                        """).param("now", Sql.at(clock.instant())).update());
    }
}
