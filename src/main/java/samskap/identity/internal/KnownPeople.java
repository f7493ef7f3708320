package samskap.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.identity.PersonId;

/**
 * A short memory for people, or for something about them. Whom it was told to forget it does not know again from what
 * was read before: a role that is taken away is gone at once.
 */
class KnownPeople<T> {

    /** Short enough that a role that is taken away on another node is soon gone here too. */
    private final Cache<PersonId, T> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    /** Goes up with each that is forgotten. */
    private final AtomicLong forgotten = new AtomicLong();

    /** @param read looks up those that are not known; whom it does not find is missing from what comes back */
    Map<PersonId, T> get(Collection<PersonId> ids, Function<List<PersonId>, Map<PersonId, T>> read) {
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

    private void keep(Map<PersonId, T> people, long before) {
        // A transaction may see the world as it was when it began.
        if (TransactionSynchronizationManager.isActualTransactionActive() || forgotten.get() != before) {
            return;
        }
        known.putAll(people);
        if (forgotten.get() != before) {
            known.invalidateAll(people.keySet());
        }
    }

    void forget(PersonId id) {
        forgotten.incrementAndGet();
        known.invalidate(id);
    }
}
