package samskap.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.mail.Post;
import samskap.notification.internal.Outbox.Outcome;
import samskap.notification.internal.Outbox.Parcel;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;

/**
 * Sends what is due, one after the other. Each is taken, sent and settled in this order: a crash before it is sent
 * sends it later, a crash after it is settled never again. Between the two nobody can know whether the mail server has
 * it; then it is sent once more, with the same Message-ID, by which mail programs see that it is the same.
 */
@Component
class MailRound {

    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(MailRound.class);

    /** After each try that failed; after the last one it is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private final Outbox outbox;
    private final MailWriter writer;
    private final Post post;
    private final InOneGo inOneGo;
    private final Clock clock;

    MailRound(Outbox outbox, MailWriter writer, Post post, InOneGo inOneGo, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.post = post;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** Sends all that is due, or as much as the mail server takes. */
    void sendAll() {
        while (sendNext()) {
            // Each is settled by itself.
        }
    }

    /** @return whether to go on: something was due, and the mail server did not refuse it */
    boolean sendNext() {
        var taken = inOneGo.run(() -> outbox.take(clock.instant(), LEASE));
        return taken.isPresent() && deliver(taken.get());
    }

    private boolean deliver(Parcel parcel) {
        try {
            var mail = writer.write(parcel);
            mail.ifPresent(post::send);
            settle(parcel, mail.isPresent() ? Outcome.SENT : Outcome.DROPPED);
            return true;
        } catch (Refusal notTaken) {
            later(parcel);
            return false;
        } catch (RuntimeException failed) {
            // One that can't be written keeps no other waiting; it stays taken until its time is over.
            log.warn("A mail about {} failed and is tried again", parcel.happenings(), failed);
            return true;
        }
    }

    private void later(Parcel parcel) {
        if (parcel.tries() > WAITS.size()) {
            log.warn("A mail about {} was tried {} times and is given up", parcel.happenings(), parcel.tries());
            settle(parcel, Outcome.FAILED);
            return;
        }
        var until = clock.instant().plus(WAITS.get(parcel.tries() - 1));
        inOneGo.run(() -> outbox.postpone(parcel, until));
    }

    private void settle(Parcel parcel, Outcome outcome) {
        inOneGo.run(() -> outbox.settle(parcel, outcome, clock.instant()));
    }
}
