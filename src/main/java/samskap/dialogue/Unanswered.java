package samskap.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import samskap.identity.PersonId;

/** Customers who wait for a word of ours. */
public interface Unanswered {

    /**
     * Since when those of these people wait who do: for a first answer to an idea of theirs, or for one to what they
     * wrote where it calls for us.
     */
    Map<PersonId, Instant> since(Collection<PersonId> people);
}
