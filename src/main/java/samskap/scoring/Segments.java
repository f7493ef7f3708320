package samskap.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.identity.Person;
import samskap.identity.PersonId;

/**
 * Which kinds of customers there are and who is of which, so that a loud kind does not drown a quiet one. People say
 * themselves what they are, or nothing. Filled by whoever knows customers; when something of it changes, they publish
 * {@link SegmentsChanged}.
 */
public interface Segments {

    /** The largest first; none when all customers are of one kind. */
    List<Segment> all();

    Optional<Segment> of(PersonId person);

    /** Who is of which segment; whoever has not said is missing. */
    Map<PersonId, Integer> members();

    /**
     * Says what the person is.
     *
     * @throws samskap.shared.Refusal when there is no such segment
     */
    void say(Person person, int segment);

    /** The page on which owners say which there are, as a path without its first slash. */
    String path();
}
