package samskap.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * Which kinds of customers there are and who is of which, so that a loud kind does not drown a quiet one. People say
 * themselves what they are, or nothing.
 */
public interface Segments {

    List<Segment> all();

    Optional<Segment> of(PersonId person);

    /** Who is of which segment; whoever has not said is missing. */
    Map<PersonId, Integer> members();

    /** Says what the person is; null takes it back. */
    void say(Person person, @Nullable Integer segment);

    /**
     * What a segment is to be.
     *
     * @param id of a segment that is there and is to have this name and part from now on; null when it goes by its name
     * @param share its part of all customers in any unit: only proportions count
     */
    record Wanted(@Nullable Integer id, String name, double share) {

        public static Wanted named(String name, double share) {
            return new Wanted(null, name, share);
        }
    }

    /**
     * Sets the segments and their parts of all customers. One that is renamed keeps its people, and so does one that is
     * called as before, in capitals or not. People of those that are not wanted any more are of none.
     *
     * @throws samskap.shared.Refusal at {@code segments}: a name is empty, too long or there twice, a part is not above
     *     zero, there are too many; when the person is no owner
     */
    void define(Person owner, List<Wanted> wanted);
}
