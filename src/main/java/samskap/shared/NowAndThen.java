package samskap.shared;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Something that everybody asks for, that takes long to read and changes seldom. One reads it anew; whoever asks
 * meanwhile goes on with what is known and waits for nobody, which matters to those who hold a connection. When the
 * database is away, what was known is better than nothing.
 */
public final class NowAndThen<T> {

    /** @param edition what it was read of; another one makes it old at once */
    private record Known<T>(T value, long edition, long readAt) {}

    private static final Logger log = LoggerFactory.getLogger(NowAndThen.class);

    /** When nobody asked for so many times as long, what is known is of another day. */
    private static final int AFTER_A_REST = 20;

    private final long longest;
    private final LongSupplier millis;
    private final @Nullable Patience patience;
    private final Supplier<T> reader;
    private final Semaphore reading = new Semaphore(1);
    private volatile @Nullable Known<T> known;

    /**
     * Of something whose change must be seen at once: whoever finds it old reads it and has what was read.
     *
     * @param longest how old it may be
     * @param millis the time now
     */
    public NowAndThen(Duration longest, LongSupplier millis, Supplier<T> reader) {
        this(longest, null, millis, reader);
    }

    /**
     * Of something that counts over everything, and takes the longer the more there is: whoever finds it old has it
     * read, and goes on with what is known when that takes longer than their patience. Who comes first of all, or after
     * a rest, waits.
     *
     * @param longest how old it may be; {@value #AFTER_A_REST} times that when reading takes longer than the patience
     * @param reader is asked by a thread of its own, except for the first time
     */
    public NowAndThen(Duration longest, LongSupplier millis, Patience patience, Supplier<T> reader) {
        this(longest, patience, millis, reader);
    }

    private NowAndThen(Duration longest, @Nullable Patience patience, LongSupplier millis, Supplier<T> reader) {
        this.longest = longest.toMillis();
        this.millis = millis;
        this.patience = patience;
        this.reader = reader;
    }

    public T get() {
        return get(0);
    }

    /** @param edition of that which it tells of: goes up when what was read is no longer true */
    public T get(long edition) {
        var latest = known;
        if (latest == null) {
            reading.acquireUninterruptibly();
            return readUnlessKnown(edition);
        }
        if (isCurrent(latest, edition) || !reading.tryAcquire()) {
            return latest.value();
        }
        return patience == null || age(latest) >= AFTER_A_REST * longest
                ? readUnlessKnown(edition)
                : readOrKnown(edition, latest, patience);
    }

    private boolean isCurrent(Known<T> latest, long edition) {
        return latest.edition() == edition && age(latest) < longest;
    }

    private long age(Known<T> latest) {
        return millis.getAsLong() - latest.readAt();
    }

    /** Reading goes on when nobody waits for it any more. */
    private T readOrKnown(long edition, Known<T> latest, Patience patience) {
        var read = new FutureTask<>(() -> readOrKeep(edition, latest));
        Thread.ofVirtual().name("figures").start(read);
        return patience.with(read).orElse(latest.value());
    }

    /** What can't be read is not tried again with each request. */
    private T readOrKeep(long edition, Known<T> latest) {
        try {
            return readUnlessKnown(edition);
        } catch (RuntimeException broken) {
            log.warn("Figures could not be read, and stay as they are for a while", broken);
            known = new Known<>(latest.value(), edition, millis.getAsLong());
            return latest.value();
        }
    }

    /**
     * Somebody else may have read it meanwhile. Whoever comes here is the one who may read, and no longer afterwards.
     */
    private T readUnlessKnown(long edition) {
        try {
            var latest = known;
            return latest != null && isCurrent(latest, edition) ? latest.value() : read(edition, latest);
        } finally {
            reading.release();
        }
    }

    private T read(long edition, @Nullable Known<T> latest) {
        try {
            var began = millis.getAsLong();
            var read = new Known<>(reader.get(), edition, began);
            known = read;
            return read.value();
        } catch (DataAccessException away) {
            if (latest == null) {
                throw away;
            }
            return latest.value();
        }
    }
}
