package samskap.scoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/**
 * Who compares: somebody we know, or a visitor whose answers are kept apart from theirs.
 *
 * @param person null for a visitor
 * @param visitor a visitor's random mark, null for a person
 */
public record Voter(@Nullable Person person, @Nullable UUID visitor) {

    public Voter {
        if ((person == null) == (visitor == null)) {
            throw new IllegalArgumentException("A voter is either a person or a visitor");
        }
    }

    public static Voter of(Person person) {
        return new Voter(person, null);
    }

    public static Voter visitor(UUID mark) {
        return new Voter(null, mark);
    }
}
