package samskap.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import samskap.shared.Sql;
import samskap.shared.text.TimeAgo;

/**
 * Throws away mails after their time: as they came, what they said and what was cut. That one came, when, and what
 * became of it stays for a year; of strangers, not who they were. What nobody has decided on for a season goes nowhere.
 */
@Repository("inboxTidying")
class Tidying {

    private static final Duration HELD_WAITS = Duration.ofDays(90);
    private static final Duration TRACES_STAY = Duration.ofDays(365);
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final InboxSettings settings;
    private final Clock clock;

    Tidying(JdbcClient jdbc, InboxSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    void tidy() {
        jdbc.sql("UPDATE inbox_mail SET outcome = 'DROPPED' WHERE outcome = 'HELD' AND settled_at < :before")
                .param("before", Sql.at(clock.instant().minus(HELD_WAITS)))
                .update();
        while (empty() == AT_ONCE) {
            // Each round is a few statements of their own.
        }
        jdbc.sql("DELETE FROM inbox_mail WHERE settled_at < :before AND outcome <> 'HELD'")
                .param("before", Sql.at(clock.instant().minus(TRACES_STAY)))
                .update();
    }

    private int empty() {
        var old = jdbc.sql("""
                        SELECT m.id FROM inbox_mail m JOIN inbox_raw r ON r.mail_id = m.id AND r.piece = 0
                        WHERE m.settled_at < :before AND m.outcome <> 'HELD' LIMIT :most
                        """)
                .param("before", Sql.at(clock.instant().minus(settings.keep())))
                .param("most", AT_ONCE)
                .query(Long.class)
                .list();
        if (!old.isEmpty()) {
            jdbc.sql("DELETE FROM inbox_raw WHERE mail_id IN (:old)")
                    .param("old", old)
                    .update();
            jdbc.sql("DELETE FROM inbox_draft WHERE mail_id IN (:old)")
                    .param("old", old)
                    .update();
            jdbc.sql("DELETE FROM inbox_answer WHERE mail_id IN (:old) AND due_at IS NULL")
                    .param("old", old)
                    .update();
            jdbc.sql("UPDATE inbox_mail SET words = '', cut = '', detail = '' WHERE id IN (:old)")
                    .param("old", old)
                    .update();
            jdbc.sql("""
                            UPDATE inbox_mail SET from_line = '', from_address = NULL, subject = '',
                              envelope_from = NULL, envelope_to = ''
                            WHERE id IN (:old) AND person_id IS NULL
                            """).param("old", old).update();
        }
        return old.size();
    }

    /** Two nodes that tidy at once throw away the same. */
    @Component("nightlyInboxTidying")
    @ConditionalOnBooleanProperty(name = "samskap.errands", matchIfMissing = true)
    static class Nightly {

        private final Tidying tidying;

        Nightly(Tidying tidying) {
            this.tidying = tidying;
        }

        @Scheduled(cron = "0 35 3 * * *", zone = TimeAgo.HOME_ID)
        void tidy() {
            tidying.tidy();
        }
    }
}
