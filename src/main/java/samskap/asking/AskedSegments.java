package samskap.asking;

import java.util.Collection;
import java.util.Map;
import samskap.identity.PersonId;

/**
 * With whom people share a budget: those of their segment, or of their organisation. Another module contributes this as
 * a Spring bean.
 */
@FunctionalInterface
public interface AskedSegments {

    /** What the name of a segment begins with; no organisation's does. */
    String SEGMENT = "segment:";

    /** Whoever is of none is missing from the map, and no budget holds for them. */
    Map<PersonId, String> of(Collection<PersonId> people);
}
