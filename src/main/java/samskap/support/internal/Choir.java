package samskap.support.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.support.internal.VoiceStore.Wish;

/**
 * Lets those who give a voice at once do so together: whoever finds nobody leading gives all that wait by then in one
 * transaction, and each is answered when it has committed. A crowd takes one connection to the database from others,
 * and a handful of statements for all of them (flat combining: Hendler, Incze, Shavit and Tzafrir, SPAA 2010).
 */
@Component
class Choir {

    private static final Logger log = LoggerFactory.getLogger(Choir.class);

    private static final int MOST = 100;

    private final VoicesTogether together;
    private final Queue<Singer> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean led = new AtomicBoolean();

    Choir(VoicesTogether together) {
        this.together = together;
    }

    /**
     * Call it outside of any transaction.
     *
     * @return how many want the idea by then; empty, and nothing was done, where more has to be looked at than is for
     *     most
     */
    Optional<Integer> give(Wish wish) {
        var singer = new Singer(wish);
        waiting.add(singer);
        var interrupted = false;
        while (!singer.heard) {
            if (led.compareAndSet(false, true)) {
                lead();
            } else {
                LockSupport.park(this);
                // It sings on: its voice may be given by now.
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(singer.supports);
    }

    private void lead() {
        try {
            sing(next());
        } finally {
            led.set(false);
            var next = waiting.peek();
            if (next != null) {
                LockSupport.unpark(next.thread);
            }
        }
    }

    private List<Singer> next() {
        var next = new ArrayList<Singer>();
        while (next.size() < MOST && !waiting.isEmpty()) {
            next.add(waiting.remove());
        }
        return next;
    }

    private void sing(List<Singer> singers) {
        try {
            var given =
                    together.give(singers.stream().map(singer -> singer.wish).toList());
            singers.forEach(singer -> singer.supports = given.get(singer.wish));
        } catch (RuntimeException failure) {
            // Each tries alone then, and hears why it can't be.
            log.debug("{} voices could not be given together", singers.size(), failure);
        } finally {
            singers.forEach(Singer::hear);
        }
    }

    /** Somebody who wants an idea. */
    private static final class Singer {

        private final Wish wish;
        private final Thread thread = Thread.currentThread();
        private @Nullable Integer supports;
        /** Written after what was heard, and read before it. */
        private volatile boolean heard;

        Singer(Wish wish) {
            this.wish = wish;
        }

        void hear() {
            heard = true;
            LockSupport.unpark(thread);
        }
    }
}
