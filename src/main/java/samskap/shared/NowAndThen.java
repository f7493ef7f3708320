package samskap.shared;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Something that everybody asks for, that takes long to read and changes seldom. One reads it anew; whoever asks
 * meanwhile goes on with what is known and waits for nobody, which matters to those who hold a connection. When the
 * database is away, what was known is better than nothing.
 */
public final class NowAndThen<T> {

    /** @param edition what it was read of; another one makes it old at once */
    private record Known<T>(T value, long edition, long readAt) {}

    private final long longest;
    private final LongSupplier millis;
    private final Supplier<T> reader;
    private final Lock reading = new ReentrantLock();
    private volatile @Nullable Known<T> known;

    /**
     * @param longest how old it may be
     * @param millis the time now
     */
    public NowAndThen(Duration longest, LongSupplier millis, Supplier<T> reader) {
        this.longest = longest.toMillis();
        this.millis = millis;
        this.reader = reader;
    }

    public T get() {
        return get(0);
    }

    /** @param edition of that which it tells of: goes up when what was read is no longer true */
    public T get(long edition) {
        var latest = known;
        if (latest == null) {
            reading.lock();
        } else if (isCurrent(latest, edition) || !reading.tryLock()) {
            return latest.value();
        }
        try {
            return readUnlessKnown(edition);
        } finally {
            reading.unlock();
        }
    }

    private boolean isCurrent(Known<T> latest, long edition) {
        return latest.edition() == edition && millis.getAsLong() - latest.readAt() < longest;
    }

    /** Somebody else may have read it meanwhile. */
    private T readUnlessKnown(long edition) {
        var latest = known;
        if (latest != null && isCurrent(latest, edition)) {
            return latest.value();
        }
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
