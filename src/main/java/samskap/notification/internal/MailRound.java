package samskap.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.mail.Bounces;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.Post;
import samskap.notification.internal.Outbox.Outcome;
import samskap.shared.InOneGo;

/**
 * Sends what is due, over connections that stay open. Each is taken, sent and settled in this order: a crash before it
 * is sent sends it later, a crash after it is settled never again. Between the two nobody can know whether the mail
 * server has it; then it is sent once more, with the same Message-ID, by which mail programs see that it is the same.
 */
@Component
class MailRound {

    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 50;
    private static final int REFUSALS = 3;
    private static final Duration SOON = Duration.ofMinutes(1);
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
    private final Bounces bounces;
    private final Pace pace;
    private final InOneGo inOneGo;
    private final Clock clock;

    MailRound(Outbox outbox, MailWriter writer, Post post, Bounces bounces, Pace pace, InOneGo inOneGo, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.post = post;
        this.bounces = bounces;
        this.pace = pace;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    private enum Step {
        DONE,
        REFUSED,
        /** No other mail would leave now either. */
        AWAY
    }

    /** Sends all that is due. */
    void sendAll() {
        sendAll(() -> true);
    }

    /**
     * A server that refuses one mail after the other is left alone for now.
     *
     * @param wanted whether to go on with the next mail
     */
    void sendAll(BooleanSupplier wanted) {
        try (var lines = new Lines(post, pace.lines())) {
            for (var parcels = take(); parcels != null; parcels = take()) {
                if (!lines.carry(parcels, (some, line) -> carry(some, line, wanted))) {
                    return;
                }
            }
        }
    }

    /** Whether more may be carried. */
    private boolean carry(List<Parcel> parcels, Post.Line line, BooleanSupplier wanted) {
        var refused = 0;
        for (var parcel : parcels) {
            if (refused >= REFUSALS || !wanted.getAsBoolean()) {
                giveBack(parcel);
                continue;
            }
            refused = switch (deliver(parcel, line)) {
                case DONE -> 0;
                case REFUSED -> refused + 1;
                case AWAY -> REFUSALS;
            };
        }
        return refused < REFUSALS && wanted.getAsBoolean();
    }

    private @Nullable List<Parcel> take() {
        // The transaction's answer can't be nothing.
        return inOneGo.run(() -> Optional.ofNullable(outbox.take(clock.instant(), LEASE, AT_ONCE)))
                .orElse(null);
    }

    private Step deliver(Parcel parcel, Post.Line line) {
        try {
            return writer.write(parcel).map(mail -> deliver(parcel, mail, line)).orElseGet(() -> drop(parcel));
        } catch (RuntimeException failed) {
            // One that can't be written keeps no other waiting.
            log.warn("A mail about {} failed and is tried again", parcel.happenings(), failed);
            later(parcel, failed.getClass().getSimpleName());
            return Step.DONE;
        }
    }

    private Step drop(Parcel parcel) {
        settle(parcel, Outcome.DROPPED, null);
        return Step.DONE;
    }

    private Step deliver(Parcel parcel, Mail mail, Post.Line line) {
        if (bounces.unreachable(Set.of(parcel.person())).contains(parcel.person())) {
            settle(parcel, Outcome.UNREACHABLE, null);
            return Step.DONE;
        }
        var turn = pace.turn(mail.to(), clock.instant());
        if (turn.isPresent()) {
            inOneGo.run(() -> outbox.release(parcel, turn.get()));
            return Step.DONE;
        }
        return send(parcel, mail, line);
    }

    private Step send(Parcel parcel, Mail mail, Post.Line line) {
        try {
            line.send(mail);
            settle(parcel, Outcome.SENT, null);
            return Step.DONE;
        } catch (NotTakenException notTaken) {
            if (notTaken.why() == NotTakenException.Why.NO_MAILBOX) {
                bounces.hard(mail.to(), notTaken.words());
                settle(parcel, Outcome.FAILED, notTaken.words());
                return Step.DONE;
            }
            later(parcel, notTaken.words());
            return notTaken.why() == NotTakenException.Why.AWAY ? Step.AWAY : Step.REFUSED;
        }
    }

    private void later(Parcel parcel, String words) {
        if (parcel.tries() > WAITS.size()) {
            log.warn("A mail about {} was tried {} times and is given up", parcel.happenings(), parcel.tries());
            settle(parcel, Outcome.FAILED, words);
            return;
        }
        var until = clock.instant().plus(WAITS.get(parcel.tries() - 1));
        inOneGo.run(() -> outbox.postpone(parcel, words, until));
    }

    private void giveBack(Parcel parcel) {
        var until = soon();
        inOneGo.run(() -> outbox.release(parcel, until));
    }

    private Instant soon() {
        return clock.instant().plus(SOON);
    }

    private void settle(Parcel parcel, Outcome outcome, @Nullable String words) {
        inOneGo.run(() -> outbox.settle(parcel, outcome, words, clock.instant()));
    }
}
