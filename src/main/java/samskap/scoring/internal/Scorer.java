package samskap.scoring.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.ideas.Catalogue.Entry;
import samskap.ideas.IdeaId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Keeps the scores up to date: one thread reads what is new and computes, beginning where it stood; everybody else
 * looks at the latest snapshot.
 */
@Component
class Scorer implements PairSource {

    private static final Logger log = LoggerFactory.getLogger(Scorer.class);

    /** Answers come in bursts; a computation waits at least so long for company. */
    private static final Duration GATHERING = Duration.ofMillis(250);

    /** A snapshot with the questions that follow from it. */
    private record Ready(Snapshot snapshot, Questions questions) {}

    private final EvidenceReader reader;
    private final Live live;
    private final Clock clock;
    private final int rest;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("scoring").factory());
    private final AtomicReference<@Nullable CompletableFuture<Snapshot>> coming = new AtomicReference<>();

    /** One processor stays with those who ask for something meanwhile. */
    private final ForkJoinPool processors =
            new ForkJoinPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    private volatile @Nullable Ready latest;
    private volatile Duration took = Duration.ZERO;

    /** @param rest how many times as long as a computation took is left for everything else before the next one */
    Scorer(EvidenceReader reader, Live live, Clock clock, @Value("${samskap.scoring.rest:9}") int rest) {
        this.reader = reader;
        this.live = live;
        this.clock = clock;
        this.rest = rest;
    }

    /** There may be something new to learn from. */
    void learn() {
        soon();
    }

    /** The computation that takes in everything said so far; one that has not begun yet serves all who ask. */
    private CompletableFuture<Snapshot> soon() {
        var own = new CompletableFuture<Snapshot>();
        while (true) {
            var waiting = coming.get();
            if (waiting != null) {
                return waiting;
            }
            if (coming.compareAndSet(null, own)) {
                thread.schedule(() -> compute(own), pause().toMillis(), TimeUnit.MILLISECONDS);
                return own;
            }
        }
    }

    private Duration pause() {
        var rested = took.multipliedBy(rest);
        return rested.compareTo(GATHERING) > 0 ? rested : GATHERING;
    }

    private void compute(CompletableFuture<Snapshot> own) {
        // From here on new facts ask for a computation of their own.
        coming.set(null);
        try {
            var earlier = known();
            var began = System.nanoTime();
            var snapshot = processors.submit(() -> computed(earlier)).join();
            took = Duration.ofNanos(System.nanoTime() - began);
            own.complete(snapshot);
            if (snapshot != earlier) {
                live.changed(new Change(Change.Kind.VALUES_CHANGED, 0));
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("Scores could not be computed, the database did not answer: {}", away.getMessage());
            own.completeExceptionally(away);
            thread.schedule(this::soon, GATHERING.toMillis() * 20, TimeUnit.MILLISECONDS);
        } catch (RuntimeException | Error broken) {
            log.error("Scores could not be computed", broken);
            own.completeExceptionally(broken);
        }
    }

    private @Nullable Snapshot known() {
        var ready = latest;
        return ready == null ? null : ready.snapshot();
    }

    private synchronized Snapshot computed(@Nullable Snapshot earlier) {
        var began = System.nanoTime();
        var evidence = earlier == null ? reader.readAfresh() : reader.read();
        if (earlier != null && evidence.isStill(earlier.evidence())) {
            return earlier;
        }
        var snapshot = Estimation.of(evidence, earlier, clock.instant());
        var basis = snapshot.board().basis();
        latest = new Ready(snapshot, new Questions(snapshot));
        log.debug(
                "Scored {} ideas from {} comparisons in {} ms",
                snapshot.evidence().ideas().size(),
                basis.comparisons(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return snapshot;
    }

    /** Computes again what was computed before, from the facts of then; the latest scores stay as they are. */
    synchronized Snapshot again(Watermark upTo, Circumstances then, Instant at) {
        return Estimation.of(reader.readAgain(upTo, then), null, at);
    }

    /** Computes from scratch, as every night: no trace of earlier fits. */
    Snapshot afresh() {
        var snapshot = computed(null);
        live.changed(new Change(Change.Kind.VALUES_CHANGED, 0));
        return snapshot;
    }

    /** The latest snapshot; the first time it is computed while the asker waits. */
    Snapshot snapshot() {
        return ready().snapshot();
    }

    private Ready ready() {
        var ready = latest;
        if (ready == null) {
            synchronized (this) {
                if (latest == null) {
                    computed(null);
                }
                ready = latest;
            }
        }
        return java.util.Objects.requireNonNull(ready);
    }

    /** With everything in it that was said before, unless that takes too long. */
    Snapshot upToDate(Duration atMost) {
        try {
            return soon().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return snapshot();
        } catch (ExecutionException | TimeoutException late) {
            return snapshot();
        }
    }

    @Override
    public Optional<Proposal> propose(Predicate<Entry> allowed, BiPredicate<IdeaId, IdeaId> seen, long seed) {
        return ready().questions().propose(allowed, seen, seed);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
        processors.shutdownNow();
    }
}
