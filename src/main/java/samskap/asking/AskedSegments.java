package samskap.asking;

import java.util.Collection;
import java.util.Map;
import samskap.identity.PersonId;

/** Of which segment people are, for the budget that each has. Without a bean of another module: their mail domain. */
@FunctionalInterface
public interface AskedSegments {

    /** Whoever is of none is missing from the map, and no budget holds for them. */
    Map<PersonId, String> of(Collection<PersonId> people);
}
