package samskap.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import samskap.identity.PersonId;

/**
 * What tells people of something that asks something of them, and was not called for by them, passes this. The module
 * that knows who was asked how often fills it.
 */
public interface Restraint {

    /** Those of these people who may be told now. Counts nothing. */
    Set<PersonId> mayBeAsked(Collection<PersonId> people);

    /**
     * The same, and it counts as an ask of each of them. Part of the running transaction.
     *
     * @param ask of what asks: the same counts once for a person
     * @return those who may be told, and the moment before which it does not reach them
     */
    Map<PersonId, Instant> ask(UUID ask, Collection<PersonId> people);
}
