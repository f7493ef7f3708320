package samskap.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.PersonForgotten;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Tray;
import samskap.mail.TrayLedger;
import samskap.shared.Sql;

/** What is known of mails that somebody waited for: for two weeks, and of what failed, lately counts. */
@Repository
class DirectLedger extends TrayLedger {

    private static final Duration KEPT = Duration.ofDays(14);
    private static final Duration LATELY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    DirectLedger(JdbcClient jdbc, Tray.Trays trays, People people, Clock clock) {
        super(Sort.DIRECT, trays.of("mail_direct", "id"));
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Whoever waited has tried again by then, or has been told by somebody. */
    @Override
    public Tally tally(Instant now) {
        var failed = jdbc.sql("SELECT COUNT(*) FROM mail_direct WHERE outcome = 'FAILED' AND settled_at > :lately")
                .param("lately", Sql.at(now.minus(LATELY)))
                .query(Long.class)
                .single();
        return new Tally(0, 0, 0, 0, failed, null, null);
    }

    @Override
    protected List<About> about(Collection<Long> keys) {
        return jdbc.sql("SELECT id, kind, address FROM mail_direct WHERE id IN (:keys)")
                .param("keys", keys)
                .query((row, n) -> new About(
                        row.getLong("id"),
                        null,
                        new EmailAddress(row.getString("address")),
                        null,
                        row.getString("kind")))
                .list();
    }

    /** The codes in it are old: whoever waited asks for another one. */
    @Override
    protected boolean staysOfUse() {
        return false;
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        jdbc.sql("DELETE FROM mail_direct WHERE address = :address")
                .param("address", people.addressOf(forgotten.person()).value())
                .update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void tidy() {
        jdbc.sql("DELETE FROM mail_direct WHERE settled_at < :before")
                .param("before", Sql.at(clock.instant().minus(KEPT)))
                .update();
    }
}
