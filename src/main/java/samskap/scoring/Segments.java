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
     * Sets the segments and their parts of all customers. A name that was there keeps its people.
     *
     * @param shares parts by name, in any unit: only proportions count
     * @throws samskap.shared.Refusal at {@code segments}: a name is empty or too long, a part is not above zero; when
     *     the person is no owner
     */
    void define(Person owner, Map<String, Double> shares);
}
