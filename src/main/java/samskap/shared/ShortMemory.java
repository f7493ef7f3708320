package samskap.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A short memory, for people above all. What it was told to forget it does not know again from what was read before: a
 * role that is taken away and a sign-in that ends are gone at once.
 */
public class ShortMemory<K, T> {

    /** Short enough that a role that is taken away on another node is soon gone here too. */
    private final Cache<K, T> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    /** Goes up with each that is forgotten. */
    private final AtomicLong forgotten = new AtomicLong();

    /** @param read looks up those that are not known; what it does not find is missing from what comes back */
    public Map<K, T> get(Collection<K> ids, Function<List<K>, Map<K, T>> read) {
        var found = new HashMap<>(known.getAllPresent(ids));
        var missing =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            var before = forgotten.get();
            var people = read.apply(missing);
            found.putAll(people);
            keep(people, before);
        }
        return found;
    }

    private void keep(Map<K, T> people, long before) {
        // A transaction may see the world as it was when it began.
        if (TransactionSynchronizationManager.isActualTransactionActive() || forgotten.get() != before) {
            return;
        }
        known.putAll(people);
        if (forgotten.get() != before) {
            known.invalidateAll(people.keySet());
        }
    }

    /** Forgets everything that is so. */
    public void forgetIf(Predicate<T> so) {
        forgotten.incrementAndGet();
        known.asMap().values().removeIf(so);
    }

    public void forget(K id) {
        forgotten.incrementAndGet();
        known.invalidate(id);
    }
}
