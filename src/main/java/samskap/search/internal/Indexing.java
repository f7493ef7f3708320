package samskap.search.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.search.words.Associations;
import samskap.search.words.Forms;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Lets this node's index follow the database: at once when this node hears of a change, and each second for what others
 * changed.
 */
@Component
class Indexing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Indexing.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /**
     * What is changed within this is read together, as long as nobody waits to search: to show it costs more than to
     * read it.
     */
    private static final Duration GATHERING = Duration.ofMillis(200);

    private static final Duration PAUSE_WITHOUT_DATABASE = Duration.ofSeconds(3);

    private final Index index;
    private final Follower follower;
    /** Whoever shared something finds it; whoever searches does not wait long for others. */
    private final Duration patience;

    private final AtomicLong announced = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition something = lock.newCondition();
    private final Condition caughtUp = lock.newCondition();
    /** How many wait to search, guarded by the lock. */
    private int searchers;
    /** Of what was announced: what is in the index, or could not be brought there when it was tried. */
    private long tried;

    private volatile boolean running;
    private @Nullable Thread thread;

    Indexing(
            Index index,
            ChangeLog changes,
            Sources sources,
            Live live,
            Model model,
            @Value("${samskap.search.patience:2s}") Duration patience) {
        this.index = index;
        this.patience = patience;
        this.follower = new Follower(index, changes, sources, model);
        live.heed(this::hear);
    }

    private void hear(Change change) {
        if (ChangeLog.tells(change)) {
            announced.incrementAndGet();
            lock.lock();
            try {
                something.signal();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Returns when everything that this node knows of is in the index, or after a moment; at once when that has just
     * failed, for it is not tried again as soon as that.
     */
    void catchUp() {
        var wanted = announced.get();
        lock.lock();
        try {
            if (tried < wanted) {
                await(wanted);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Within the lock. */
    private void await(long wanted) throws InterruptedException {
        var left = patience.toNanos();
        searchers++;
        something.signal();
        try {
            while (tried < wanted && left > 0 && running) {
                left = caughtUp.awaitNanos(left);
            }
        } finally {
            searchers--;
        }
    }

    Standing standing() {
        return follower.standing();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("search-index").start(this::follow);
    }

    private void follow() {
        // The lists of words are read before anybody waits for them.
        Forms.meanings("ready");
        Associations.dimensions();
        while (running) {
            var goal = announced.get();
            try {
                var more = follower.step();
                tellTried(goal);
                if (!more) {
                    rest(goal, PAUSE);
                }
            } catch (DataAccessException | TransactionException away) {
                log.debug("The search index waits for the database", away);
                tellTried(goal);
                rest(Long.MAX_VALUE, PAUSE_WITHOUT_DATABASE);
            } catch (RuntimeException | Error broken) {
                log.error("The search index could not be brought up to date", broken);
                tellTried(goal);
                rest(Long.MAX_VALUE, PAUSE_WITHOUT_DATABASE);
            }
        }
    }

    private void tellTried(long goal) {
        lock.lock();
        try {
            tried = goal;
            caughtUp.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void rest(long goal, Duration pause) {
        lock.lock();
        try {
            if (running && announced.get() <= goal) {
                something.awaitNanos(pause.toNanos());
            }
            gather();
        } catch (InterruptedException stopping) {
            running = false;
        } finally {
            lock.unlock();
        }
    }

    /** Within the lock. */
    private void gather() throws InterruptedException {
        var left = GATHERING.toNanos();
        while (running && searchers == 0 && left > 0) {
            left = something.awaitNanos(left);
        }
    }

    @Override
    public void stop() {
        running = false;
        var following = thread;
        if (following != null) {
            following.interrupt();
            try {
                following.join(Duration.ofSeconds(10));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
        try (index) {
            follower.keep();
        } catch (IOException | RuntimeException broken) {
            log.warn("The search index was not kept: {}", broken.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
