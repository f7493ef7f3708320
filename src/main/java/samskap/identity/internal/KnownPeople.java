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
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * A short memory for people. Whom it was told to forget it does not know again from what was read before: a role that
 * is taken away is gone at once.
 */
class KnownPeople {

    /** Short enough that a role that is taken away on another node is soon gone here too. */
    private final Cache<PersonId, Person> known = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    /** Goes up with each that is forgotten. */
    private final AtomicLong forgotten = new AtomicLong();

    /** @param read looks up those that are not known; whom it does not find is missing from what comes back */
    Map<PersonId, Person> get(Collection<PersonId> ids, Function<List<PersonId>, List<Person>> read) {
        var found = new HashMap<>(known.getAllPresent(ids));
        var missing =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            var before = forgotten.get();
            var people = read.apply(missing);
            people.forEach(person -> found.put(person.id(), person));
            keep(people, before);
        }
        return found;
    }

    private void keep(List<Person> people, long before) {
        // A transaction may see the world as it was when it began.
        if (TransactionSynchronizationManager.isActualTransactionActive() || forgotten.get() != before) {
            return;
        }
        people.forEach(person -> known.put(person.id(), person));
        if (forgotten.get() != before) {
            people.forEach(person -> known.invalidate(person.id()));
        }
    }

    void forget(PersonId id) {
        forgotten.incrementAndGet();
        known.invalidate(id);
    }
}
