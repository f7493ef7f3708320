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

    private static final int REFUSALS = 3;
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

    private enum Step {
        DONE,
        REFUSED,
        NOTHING_DUE
    }

    /** Sends all that is due; a server that refuses one mail after the other is left alone for now. */
    void sendAll() {
        for (var refused = 0; refused < REFUSALS; ) {
            switch (sendNext()) {
                case DONE -> refused = 0;
                case REFUSED -> refused++;
                case NOTHING_DUE -> {
                    return;
                }
            }
        }
    }

    private Step sendNext() {
        return inOneGo.run(() -> outbox.take(clock.instant(), LEASE))
                .map(this::deliver)
                .orElse(Step.NOTHING_DUE);
    }

    private Step deliver(Parcel parcel) {
        try {
            var mail = writer.write(parcel);
            mail.ifPresent(post::send);
            settle(parcel, mail.isPresent() ? Outcome.SENT : Outcome.DROPPED);
            return Step.DONE;
        } catch (Refusal notTaken) {
            later(parcel);
            return Step.REFUSED;
        } catch (RuntimeException failed) {
            // One that can't be written keeps no other waiting.
            log.warn("A mail about {} failed and is tried again", parcel.happenings(), failed);
            later(parcel);
            return Step.DONE;
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
