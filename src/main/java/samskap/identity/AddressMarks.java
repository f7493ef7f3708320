package samskap.identity;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Recognises an address that somebody had, of which nothing is kept but a mark: nobody reads the address out of it, and
 * without this place's key nobody can tell whether an address has it.
 */
public interface AddressMarks {

    /**
     * How long it is known that somebody left with an address: so long nobody counts twice by leaving and coming back.
     */
    Duration KEPT = Duration.ofDays(90);

    /** The mark of the address that the person has now. */
    String of(PersonId person);

    /** The marks of several people's addresses; whoever has left is missing from the map. */
    Map<PersonId, String> of(Collection<PersonId> people);

    /** The numbers of those who left lately and had the address that this person has now. */
    Set<PersonId> formerSelvesOf(PersonId person);

    /** Those of these people of whom that is sure to be nobody. */
    Set<PersonId> withoutFormerSelves(Collection<PersonId> people);
}
