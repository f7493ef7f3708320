package samskap.mail.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.identity.EmailAddress;
import samskap.mail.Mail;
import samskap.mail.NotTakenException;
import samskap.mail.Outbox;
import samskap.mail.Outbox.Due;
import samskap.mail.Outbox.Outcome;
import samskap.mail.Post;
import samskap.shared.InOneGo;

/**
 * Sends what is due, over connections that stay open, a little of each sort in turn. Each is taken, sent and settled in
 * this order: a crash before it is sent sends it later, a crash after it is settled never again. Between the two nobody
 * can know whether the mail server has it; then it is sent once more, with the same Message-ID, by which mail programs
 * see that it is the same.
 */
@Component
class Sending {

    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int AT_ONCE = 50;
    private static final int REFUSALS = 3;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(Sending.class);

    private final List<Outbox<?>> outboxes;
    private final Post post;
    private final BounceStore bounces;
    private final Pace pace;
    private final InOneGo inOneGo;
    private final Clock clock;

    Sending(List<Outbox<?>> outboxes, Post post, BounceStore bounces, Pace pace, InOneGo inOneGo, Clock clock) {
        this.outboxes = outboxes;
        this.post = post;
        this.bounces = bounces;
        this.pace = pace;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** What may still be carried, the worst last. */
    private enum Step {
        NOTHING_LEFT,
        MORE,
        /** A server that refuses one mail after the other is not asked about this sort for now. */
        REFUSED,
        /** No other mail would leave now either, or none is to. */
        AWAY
    }

    /** A mail that was taken, as it reads; null when that could not be found out. */
    private record Written<T>(T due, @Nullable Optional<Mail> mail) {}

    /** @param wanted whether to go on with the next mail */
    void sendAll(BooleanSupplier wanted) {
        try (var lines = new Lines(post, pace.lines())) {
            var refused = new HashSet<Outbox<?>>();
            for (var more = true; more; ) {
                more = false;
                for (var outbox : outboxes) {
                    var step = refused.contains(outbox) ? Step.NOTHING_LEFT : sendSome(outbox, lines, wanted);
                    if (step == Step.AWAY) {
                        return;
                    }
                    if (step == Step.REFUSED) {
                        refused.add(outbox);
                    }
                    more |= step == Step.MORE;
                }
            }
        }
    }

    private <T extends Due> Step sendSome(Outbox<T> outbox, Lines lines, BooleanSupplier wanted) {
        var taken = inOneGo.run(() -> outbox.take(clock.instant(), LEASE, AT_ONCE));
        if (taken.isEmpty()) {
            return Step.NOTHING_LEFT;
        }
        var writer = writer(outbox, taken.get());
        return lines
                .carry(taken.get(), (some, line) -> new Carrying<>(outbox, writer, line, wanted).carry(some))
                .stream()
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other)
                .orElse(Step.AWAY);
    }

    /** One that can't be read keeps no other waiting. */
    private static <T extends Due> Function<T, Optional<Mail>> writer(Outbox<T> outbox, List<T> taken) {
        try {
            return outbox.writer(taken);
        } catch (RuntimeException failed) {
            log.warn("{} mails can't be written together and are written one by one", taken.size(), failed);
            return each -> outbox.writer(List.of(each)).apply(each);
        }
    }

    /** What of one sort goes over one line. */
    private final class Carrying<T extends Due> {

        private final Outbox<T> outbox;
        private final Function<T, Optional<Mail>> writer;
        private final Post.Line line;
        private final BooleanSupplier wanted;

        Carrying(Outbox<T> outbox, Function<T, Optional<Mail>> writer, Post.Line line, BooleanSupplier wanted) {
            this.outbox = outbox;
            this.writer = writer;
            this.line = line;
            this.wanted = wanted;
        }

        Step carry(List<T> taken) {
            var written = taken.stream().map(this::write).toList();
            var stopped = bounces.stopped(addresses(written));
            var refused = 0;
            var worst = Step.MORE;
            for (var each : written) {
                if (worst == Step.AWAY || refused >= REFUSALS || !wanted.getAsBoolean()) {
                    giveBack(each.due());
                    continue;
                }
                var step = deliver(each, stopped);
                refused = step == Step.REFUSED ? refused + 1 : 0;
                worst = step == Step.AWAY ? Step.AWAY : worst;
            }
            return !wanted.getAsBoolean() ? Step.AWAY : refused >= REFUSALS ? Step.REFUSED : worst;
        }

        private List<EmailAddress> addresses(List<Written<T>> written) {
            var addresses = new ArrayList<EmailAddress>();
            for (var each : written) {
                if (each.mail() != null) {
                    each.mail().ifPresent(mail -> addresses.add(mail.to()));
                }
            }
            return addresses;
        }

        private Written<T> write(T due) {
            try {
                return new Written<>(due, writer.apply(due));
            } catch (RuntimeException failed) {
                log.warn("Writing {} failed; it is tried again", due.name(), failed);
                later(due, failed.getClass().getSimpleName());
                return new Written<>(due, null);
            }
        }

        private Step deliver(Written<T> written, Set<EmailAddress> stopped) {
            if (written.mail() == null) {
                return Step.MORE;
            }
            if (written.mail().isEmpty()) {
                settle(written.due(), Outcome.DROPPED, null);
                return Step.MORE;
            }
            var mail = written.mail().get();
            if (stopped.contains(mail.to())) {
                settle(written.due(), Outcome.UNREACHABLE, null);
                return Step.MORE;
            }
            var turn = pace.turn(mail.to(), clock.instant());
            if (turn.isPresent()) {
                inOneGo.run(() -> outbox.release(written.due(), turn.get()));
                return Step.MORE;
            }
            return send(written.due(), mail);
        }

        private Step send(T due, Mail mail) {
            try {
                line.send(mail);
                settle(due, Outcome.SENT, null);
                return Step.MORE;
            } catch (NotTakenException notTaken) {
                if (notTaken.why() == NotTakenException.Why.NO_MAILBOX) {
                    bounces.hard(mail.to(), notTaken.words());
                    settle(due, Outcome.FAILED, notTaken.words());
                    return Step.MORE;
                }
                later(due, notTaken.words());
                return notTaken.why() == NotTakenException.Why.AWAY ? Step.AWAY : Step.REFUSED;
            }
        }

        private void later(T due, String words) {
            Patience.again(due.tries(), clock.instant())
                    .ifPresentOrElse(until -> inOneGo.run(() -> outbox.postpone(due, words, until)), () -> {
                        log.warn("After {} tries {} is given up", due.tries(), due.name());
                        settle(due, Outcome.FAILED, words);
                    });
        }

        private void giveBack(T due) {
            Instant until = clock.instant().plus(SOON);
            inOneGo.run(() -> outbox.release(due, until));
        }

        private void settle(T due, Outcome outcome, @Nullable String words) {
            inOneGo.run(() -> outbox.settle(due, outcome, words, clock.instant()));
        }
    }
}
