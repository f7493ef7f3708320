package samskap.shared.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Live updates within this node: a few threads hand each change to every open page, to each in order. */
@Component
class LocalLive implements Live {

    private static final Logger log = LoggerFactory.getLogger(LocalLive.class);

    /** Pages that show themselves anew must leave the machine and the database to those who ask for something. */
    private static final int MESSENGERS = 2;

    private final Set<Consumer<Change>> heeding = ConcurrentHashMap.newKeySet();
    private final Set<Consumer<Change>> heedingLast = ConcurrentHashMap.newKeySet();
    private final Set<Consumer<Change>> noting = ConcurrentHashMap.newKeySet();
    private final Set<Listening> listening = ConcurrentHashMap.newKeySet();
    /** After the end there is nobody left to tell. */
    private final ExecutorService messengers = new ThreadPoolExecutor(
            MESSENGERS,
            MESSENGERS,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("live-", 1).factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void changed(Change change) {
        // Whatever breaks here breaks the act: its words must not be there and be unknown to whoever notes them.
        noting.forEach(listener -> listener.accept(change));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            announce(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                announce(change);
            }
        });
    }

    @Override
    public Subscription listen(Consumer<Change> listener) {
        var own = new Listening(listener);
        listening.add(own);
        return () -> listening.remove(own);
    }

    @Override
    public Subscription listen(Predicate<Change> wanted, Duration pace, Runnable react) {
        var beat = new Beat(pace, react);
        return listen(change -> {
            if (wanted.test(change)) {
                beat.ask();
            }
        });
    }

    @Override
    public void heed(Consumer<Change> listener) {
        heeding.add(listener);
    }

    @Override
    public void heedLast(Consumer<Change> listener) {
        heedingLast.add(listener);
    }

    @Override
    public void note(Consumer<Change> listener) {
        noting.add(listener);
    }

    /** To everybody on this node. */
    void announce(Change change) {
        heeding.forEach(listener -> tell(listener, change));
        heedingLast.forEach(listener -> tell(listener, change));
        listening.forEach(listener -> listener.hear(change));
    }

    private static void tell(Consumer<Change> listener, Change change) {
        safely(() -> listener.accept(change), change);
    }

    private static void safely(Runnable told, Object of) {
        try {
            told.run();
        } catch (RuntimeException broken) {
            // One page that is going away must not keep the news from the others.
            log.debug("A listener failed on {}", of, broken);
        } catch (Error broken) {
            // It would hear of nothing any more if its messenger died here.
            log.error("A listener failed on {}", of, broken);
        }
    }

    @PreDestroy
    void stop() {
        messengers.shutdownNow();
    }

    /** One subscription; whoever finds it without a messenger sends one, who stays until all is told. */
    private final class Listening {

        private final Consumer<Change> listener;
        private final Queue<Change> news = new ConcurrentLinkedQueue<>();
        private final AtomicInteger untold = new AtomicInteger();

        Listening(Consumer<Change> listener) {
            this.listener = listener;
        }

        void hear(Change change) {
            news.add(change);
            if (untold.getAndIncrement() == 0) {
                messengers.execute(this::tellAll);
            }
        }

        private void tellAll() {
            do {
                tell(listener, news.remove());
            } while (untold.decrementAndGet() > 0);
        }
    }

    /** Reacts at once or when it is time again, however often it was asked. */
    private final class Beat {

        private final long pace;
        private final Runnable react;
        private final AtomicBoolean coming = new AtomicBoolean();
        private volatile long last;

        Beat(Duration pace, Runnable react) {
            this.pace = pace.toNanos();
            this.react = react;
            this.last = System.nanoTime() - this.pace;
        }

        void ask() {
            if (coming.compareAndSet(false, true)) {
                var wait = last + pace - System.nanoTime();
                if (wait <= 0) {
                    go();
                } else {
                    CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, messengers)
                            .execute(this::go);
                }
            }
        }

        private void go() {
            last = System.nanoTime();
            coming.set(false);
            safely(react, "what happened meanwhile");
        }
    }
}
