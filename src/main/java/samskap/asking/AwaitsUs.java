package samskap.asking;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import samskap.identity.PersonId;

/**
 * Who waits for an answer from us. Each module that takes in what people say contributes this as a Spring bean: whoever
 * waits is asked nothing.
 */
public interface AwaitsUs {

    /** Since when those of these people wait who do. */
    Map<PersonId, Instant> since(Collection<PersonId> people);
}
