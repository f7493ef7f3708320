package samskap.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.inbox.Outcome;
import samskap.inbox.internal.MailStore.Due;
import samskap.mail.Addressed;
import samskap.shared.InOneGo;

/**
 * Looks at the mails that came in. What is about one idea is done in the order in which it came; what is about
 * different ones at the same time.
 *
 * <p>A mail is taken, handled and settled in this order. A crash before it is settled handles it again, which says
 * nothing twice.
 */
@Component
class InboxRound {

    private static final Logger log = LoggerFactory.getLogger(InboxRound.class);

    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 48;
    private static final int SIDE_BY_SIDE = 6;
    private static final long ROOM = 64L << 20;

    /** After each try that failed; after the last one it is given up, until an administrator wants it again. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private final MailStore mails;
    private final Understanding understanding;
    private final Handling handling;
    private final Settling settling;
    private final InOneGo inOneGo;
    private final Clock clock;

    InboxRound(
            MailStore mails,
            Understanding understanding,
            Handling handling,
            Settling settling,
            InOneGo inOneGo,
            Clock clock) {
        this.mails = mails;
        this.understanding = understanding;
        this.handling = handling;
        this.settling = settling;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    private record Understood(Due due, Incoming mail) {}

    /** Until nothing is due. */
    void handleAll() {
        for (var due = take(); !due.isEmpty(); due = take()) {
            handle(due);
        }
    }

    private List<Due> take() {
        return inOneGo.run(() -> mails.take(clock.instant(), LEASE, AT_ONCE, ROOM));
    }

    private void handle(List<Due> due) {
        var lanes = new LinkedHashMap<Object, List<Understood>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var understood = new ArrayList<Future<Optional<Understood>>>();
            due.forEach(each -> understood.add(threads.submit(() -> understand(each))));
            understood.forEach(each -> of(each).ifPresent(
                            mail -> lanes.computeIfAbsent(lane(mail.mail()), lane -> new ArrayList<>())
                                    .add(mail)));
            var room = new Semaphore(SIDE_BY_SIDE);
            lanes.values().forEach(lane -> threads.submit(() -> walk(lane, room)));
        }
    }

    private static <T> T of(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Optional<Understood> understand(Due due) {
        try {
            if (due.tries() > WAITS.size() + 1) {
                // Whoever took it before did not live to tell what is wrong with it.
                throw new IllegalStateException("It was taken " + due.tries() + " times and never settled");
            }
            return mails.raw(due.id()).map(raw -> new Understood(due, understanding.of(due.delivery(), raw)));
        } catch (RuntimeException failed) {
            failed(due, failed);
            return Optional.empty();
        }
    }

    /** Mails that must keep their order: about one idea, or by one writer. */
    private static Object lane(Incoming mail) {
        if (mail.addressed() instanceof Addressed.Valid valid && valid.to().idea() != null) {
            return valid.to().idea();
        }
        return mail.from() == null ? "" : mail.from().value();
    }

    private Void walk(List<Understood> lane, Semaphore room) throws InterruptedException {
        room.acquire();
        try {
            lane.forEach(this::handle);
        } finally {
            room.release();
        }
        return null;
    }

    private void handle(Understood each) {
        var due = each.due();
        try {
            settling.settle(due, each.mail(), handling.handle(due, each.mail()));
        } catch (RuntimeException failed) {
            failed(due, failed);
        }
    }

    private void failed(Due due, RuntimeException failure) {
        var givenUp = due.tries() > WAITS.size();
        log.warn("Mail {} failed and {}", due.id(), givenUp ? "is given up" : "is tried again", failure);
        var now = clock.instant();
        inOneGo.run(() -> {
            if (givenUp) {
                mails.settle(due.id(), Settled.as(Outcome.FAILED).telling(String.valueOf(failure.getMessage())), now);
            } else {
                mails.postpone(due.id(), now.plus(WAITS.get(due.tries() - 1)));
            }
        });
    }
}
