package samskap.moderation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** Decides whether what somebody writes is shown at once. */
public interface Gate {

    /** Why this is to be withheld until a colleague has looked; empty when everybody may see it at once. */
    Optional<Cause> withholds(Person author, Written written);

    /** The same for what is changed: only what was not there before gives cause. */
    Optional<Cause> withholds(Person author, Written before, Written after);

    /**
     * Why words that only colleagues will read are to be looked at before they are read at once: they are made to hurt,
     * or somebody whom we don't know links to somewhere.
     *
     * @param author null for somebody who did not say who they are
     */
    Optional<Cause> holds(@Nullable Person author, String words);

    /** The same for words alone. */
    default Optional<Cause> withholds(Person author, String before, String after) {
        return withholds(author, Written.of(before), Written.of(after));
    }
}
