package samskap.moments;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** Where anybody tells a moment, known or not, and adds to their own. */
public interface Telling {

    /** In code points, of what happened and of each answer. */
    int LONGEST = 4_000;

    int LONGEST_NAME = 80;

    /**
     * A moment as whoever told it knows it.
     *
     * @param key opens it; another than was sent where that one held something else already
     * @param answered which questions have an answer
     */
    record Told(UUID key, Place place, boolean well, Set<Question> answered) {

        public Told {
            answered = Set.copyOf(answered);
        }
    }

    /**
     * Takes in a moment. Sent again it answers with the one that is there. What comes too thick, or may hurt, is held
     * for a colleague's look and not refused.
     *
     * @param place its word in the address
     * @throws TooMuch when so much comes that it has to come later
     * @throws samskap.shared.Refusal at {@code words} or {@code name} when they are too long; when there is no such
     *     place, or it is closed
     */
    Told tell(Sender sender, String place, NewMoment moment);

    /**
     * Keeps an answer; a later one takes its place, an empty one changes nothing.
     *
     * @throws TooMuch when more is added than anybody has to say
     * @throws samskap.shared.Refusal at {@code words} when they are too long; when there is no such moment, or it was
     *     told too long ago
     */
    Told answer(UUID key, Question question, String words);

    /**
     * Shows a picture with the moment, sent under the same key.
     *
     * @throws TooMuch as {@link #answer}
     * @throws samskap.shared.Refusal when the picture is gone or somebody else's; when there is no such moment
     */
    Told show(UUID key, @Nullable Person by, String picture);

    /** The moment that this key opens. */
    Optional<Told> told(UUID key);
}
