package samskap.notification.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.shared.Sql;

/**
 * Throws away what nobody looks for in their list any more: half a year after it was read, and after a year in any
 * case. Some at a time, so that nobody who is told something just then waits long.
 */
@Repository
class Tidying {

    static final Period READ_STAYS = Period.ofDays(180);
    static final Period UNREAD_STAYS = Period.ofDays(365);

    private static final int AT_ONCE = 1_000;
    private static final int HAPPENINGS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Tidying(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until all that is old is gone. */
    void tidy() {
        while (tidyRead() + tidyUnread() > 0) {
            // Each round is a few statements of their own.
        }
        forgetHappenings();
    }

    private int tidyRead() {
        return jdbc.sql("DELETE FROM notification_told WHERE read_at < :before LIMIT " + AT_ONCE)
                .param("before", Sql.at(before(READ_STAYS)))
                .update();
    }

    private int tidyUnread() {
        return oldAndTold().stream()
                .mapToInt(happening -> jdbc.sql(
                                "DELETE FROM notification_told WHERE happening_id = :happening LIMIT " + AT_ONCE)
                        .param("happening", happening)
                        .update())
                .sum();
    }

    private List<Long> oldAndTold() {
        return jdbc.sql("""
                        SELECT h.id FROM notification_happening h
                        WHERE h.happened_at < :before
                          AND EXISTS (SELECT 1 FROM notification_told t WHERE t.happening_id = h.id)
                        ORDER BY h.happened_at LIMIT
                        """ + HAPPENINGS)
                .param("before", Sql.at(before(UNREAD_STAYS)))
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** What is told to nobody any more; one that is still being told is not. */
    private void forgetHappenings() {
        jdbc.sql("""
                        DELETE FROM notification_happening
                        WHERE happened_at < :before AND due_at IS NULL
                          AND NOT EXISTS (SELECT 1 FROM notification_told t
                                          WHERE t.happening_id = notification_happening.id)
                        """).param("before", Sql.at(before(UNREAD_STAYS))).update();
    }

    private Instant before(Period stays) {
        return clock.instant().atZone(ZoneOffset.UTC).minus(stays).toInstant();
    }
}
