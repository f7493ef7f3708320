package samskap.asking;

import java.time.Instant;
import java.util.Optional;
import samskap.identity.Person;

/** A person's own say in being asked. */
public interface BeingAsked {

    Willingness willingness(Person person);

    /** From now on; what was asked before and waits to leave leaves no more once they want none. */
    void choose(Person person, Willingness willingness);

    /** When they were asked last, if ever. */
    Optional<Instant> last(Person person);

    /** When they can be asked at the earliest, from now on; empty when never. */
    Optional<Instant> next(Person person);
}
