package samskap.dialogue;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import samskap.identity.PersonId;

/**
 * Customers who wait for a word of ours. The dialogue tells who waits in it: for a first answer to an idea of theirs,
 * or for one to what they wrote where it calls for us. Each other module that takes in what people say contributes this
 * as a Spring bean too.
 */
public interface AwaitsUs {

    /** Since when those of these people wait who do. */
    Map<PersonId, Instant> since(Collection<PersonId> people);
}
