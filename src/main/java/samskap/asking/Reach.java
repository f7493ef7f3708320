package samskap.asking;

import java.util.List;
import java.util.Map;
import samskap.identity.PersonId;

/**
 * Whom an ask would reach now, and why not the others; each in the order of their ids.
 *
 * @param asked those who may be asked
 * @param spared the others by the reason
 */
public record Reach(List<PersonId> asked, Map<Spared, List<PersonId>> spared) {

    public Reach {
        asked = List.copyOf(asked);
        spared = Map.copyOf(spared);
    }
}
