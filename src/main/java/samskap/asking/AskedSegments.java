package samskap.asking;

import java.util.Collection;
import java.util.Map;
import samskap.identity.PersonId;

/** Of which segment people are, for the budget that each has. Another module contributes this as a Spring bean. */
@FunctionalInterface
public interface AskedSegments {

    /** Whoever is of none is missing from the map, and no budget holds for them. */
    Map<PersonId, String> of(Collection<PersonId> people);
}
