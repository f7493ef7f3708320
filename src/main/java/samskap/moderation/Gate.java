package samskap.moderation;

import java.util.Optional;
import samskap.identity.Person;

/** Decides whether new words are shown at once. */
public interface Gate {

    /** Why these words are to be withheld until a colleague has looked; empty when everybody may read them at once. */
    Optional<Cause> withholds(Person author, String words);

    /** The same for words that are changed: only what they did not say before gives cause. */
    Optional<Cause> withholds(Person author, String before, String after);
}
