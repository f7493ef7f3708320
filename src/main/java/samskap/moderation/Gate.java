package samskap.moderation;

import java.util.Optional;
import samskap.identity.Person;

/** Decides whether what somebody writes is shown at once. */
public interface Gate {

    /** Why this is to be withheld until a colleague has looked; empty when everybody may see it at once. */
    Optional<Cause> withholds(Person author, Written written);

    /** The same for what is changed: only what was not there before gives cause. */
    Optional<Cause> withholds(Person author, Written before, Written after);

    /** The same for words alone. */
    default Optional<Cause> withholds(Person author, String before, String after) {
        return withholds(author, Written.of(before), Written.of(after));
    }
}
