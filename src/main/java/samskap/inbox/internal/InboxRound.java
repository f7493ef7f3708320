package samskap.inbox.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import samskap.inbox.internal.InboxWork.Understood;
import samskap.inbox.internal.MailStore.Due;
import samskap.shared.InOneGo;

/**
 * Looks at the mails that came in. What is about one idea is done in the order in which it came, also when one of them
 * has to be tried again; what is about different ones is done at the same time.
 *
 * <p>A mail is taken, handled and settled in this order. A crash before it is settled handles it again, which says
 * nothing twice.
 *
 * <p>It has a queue of its own, which is not the one of mail that leaves: there mails are sorted by whom they are to
 * and any of them may be late, while here one may not overtake another about the same idea, so that waiting for one's
 * turn is another thing than being tried again.
 */
@Component
class InboxRound {

    static final Duration LEASE = Duration.ofMinutes(5);

    /** So long after it came a mail holds up those behind it. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int AT_ONCE = 48;
    private static final int SIDE_BY_SIDE = 6;
    private static final long ROOM = 64L << 20;

    private final MailQueue queue;
    private final InboxWork work;
    private final InOneGo inOneGo;
    private final Clock clock;

    InboxRound(MailQueue queue, InboxWork work, InOneGo inOneGo, Clock clock) {
        this.queue = queue;
        this.work = work;
        this.inOneGo = inOneGo;
        this.clock = clock;
    }

    /** Until nothing is due. */
    void handleAll() {
        for (var batch = take(); batch.isPresent(); batch = take()) {
            batch.get().handle();
        }
    }

    private Optional<Batch> take() {
        var now = clock.instant();
        var due = inOneGo.run(() -> queue.take(now, LEASE, AT_ONCE, ROOM));
        return due.isEmpty() ? Optional.empty() : Optional.of(new Batch(due, now.plus(LEASE)));
    }

    /** Mails that were taken together. */
    private final class Batch {

        private final List<Due> due;
        private final Set<Long> untouched = ConcurrentHashMap.newKeySet();
        private final Semaphore room = new Semaphore(SIDE_BY_SIDE);
        private Instant ours;

        /** @param ours until when others take none of them */
        Batch(List<Due> due, Instant ours) {
            this.due = due;
            this.ours = ours;
            due.forEach(each -> untouched.add(each.id()));
        }

        void handle() {
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var understood = new ArrayList<Future<Optional<Understood>>>();
                due.forEach(each -> understood.add(threads.submit(inRoom(() -> understand(each)))));
                var walks = new ArrayList<Future<Void>>();
                lanes(understood.stream().flatMap(each -> result(each).stream()).toList())
                        .forEach(lane -> walks.add(threads.submit(inRoom(() -> walk(lane)))));
                walks.forEach(InboxRound::result);
            } finally {
                putBackUntouched();
            }
        }

        private <T> Callable<T> inRoom(Callable<T> act) {
            return () -> {
                room.acquire();
                try {
                    keep();
                    return act.call();
                } finally {
                    room.release();
                }
            };
        }

        /** What still waits for its turn, once half of the time is over in which it is kept from others. */
        private synchronized void keep() {
            var now = clock.instant();
            var longer = now.plus(LEASE);
            if (now.plus(LEASE.dividedBy(2)).isAfter(ours) && !untouched.isEmpty()) {
                inOneGo.run(() -> queue.keep(untouched, ours, longer));
                ours = longer;
            }
        }

        private Optional<Understood> understand(Due each) {
            var understood = work.understand(each);
            if (understood.isEmpty()) {
                untouched.remove(each.id());
            }
            return understood;
        }

        private Void walk(List<Understood> lane) {
            var left = new ArrayList<>(lane);
            while (!left.isEmpty() && !isBehindAnother(left.getFirst())) {
                keep();
                var next = left.removeFirst();
                untouched.remove(next.due().id());
                work.handle(next);
            }
            left.forEach(each -> {
                untouched.remove(each.due().id());
                letWait(each);
            });
            return null;
        }

        /** When we are to end, or the database is gone: whoever takes them next finds them as they were. */
        private void putBackUntouched() {
            if (!untouched.isEmpty()) {
                var interrupted = Thread.interrupted();
                try {
                    putBack(untouched, clock.instant());
                } finally {
                    if (interrupted) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        }
    }

    /** Each with its mails in the order in which they came. */
    private Collection<List<Understood>> lanes(List<Understood> understood) {
        var lanes = new LinkedHashMap<String, List<Understood>>();
        var kept = new HashMap<Long, String>();
        for (var mail : understood) {
            mail.lane().ifPresent(lane -> kept.put(mail.due().id(), lane));
            lanes.computeIfAbsent(mail.lane().orElse("mail " + mail.due().id()), lane -> new ArrayList<>())
                    .add(mail);
        }
        inOneGo.run(() -> queue.keepLanes(kept));
        return lanes.values();
    }

    private boolean isBehindAnother(Understood mail) {
        var since = clock.instant().minus(PATIENCE);
        return mail.lane()
                .filter(lane -> queue.isBehindAnother(mail.due().id(), lane, since))
                .isPresent();
    }

    /** The longer it has waited, the less often it is looked at. */
    private void letWait(Understood mail) {
        var now = clock.instant();
        var wait = Duration.between(mail.due().receivedAt(), now).dividedBy(2);
        if (wait.compareTo(SHORTEST_WAIT) < 0) {
            wait = SHORTEST_WAIT;
        } else if (wait.compareTo(LONGEST_WAIT) > 0) {
            wait = LONGEST_WAIT;
        }
        putBack(List.of(mail.due().id()), now.plus(wait));
    }

    private void putBack(Collection<Long> mails, Instant until) {
        inOneGo.run(() -> queue.putBack(mails, until));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
