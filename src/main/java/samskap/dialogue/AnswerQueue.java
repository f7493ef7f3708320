package samskap.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** What waits for us, for colleagues. */
public interface AnswerQueue {

    int MOST_OVERDUE = 50;

    /** Ideas that wait, longest first, with who is on them. */
    Slice<Waiting> waiting(Person viewer, Whose whose, @Nullable Cursor after, int size);

    /** Everything that waits. */
    default Slice<Waiting> waiting(Person viewer, @Nullable Cursor after, int size) {
        return waiting(viewer, Whose.EVERYBODYS, after, size);
    }

    /** How many ideas wait. */
    int count(Person viewer, Whose whose);

    /**
     * Takes an idea, so that nobody else answers it unknowingly. Taking what one has already changes nothing; it is let
     * go by itself when it is answered or after two hours.
     *
     * @throws samskap.shared.Refusal when a colleague has it, naming them; when it does not wait (any more)
     */
    void take(Person by, IdeaId idea);

    /** Lets go of what one has taken (a product owner may let go for another). */
    void letGo(Person by, IdeaId idea);

    /**
     * The last words were read and call for no answer, such as a thank-you: the idea waits no more until somebody
     * writes again. An idea that waits no more stays as it is.
     *
     * @param seen since when the idea waited as the colleague saw it
     * @throws samskap.shared.Refusal when nobody has answered the idea yet: everybody gets a first answer; when it
     *     waits since another moment by now, for words that the colleague has not seen
     */
    void needsNoAnswer(Person by, IdeaId idea, Instant seen);

    /** Who is on the idea. */
    Optional<Taken> takenBy(IdeaId idea);

    /** One's own open promises, due first, with what they were about. */
    List<OwnPromise> promisesOf(Person owner);

    /**
     * Promises whose day has passed without a word, the longest overdue first and no more than {@value #MOST_OVERDUE}:
     * they stand before everything that waits.
     */
    List<OwnPromise> overdue(Person viewer, Whose whose);

    /** Everybody's open promises that stand in a dialogue for all to read, due first and no more than so many. */
    List<OwnPromise> openPromises(int most);

    /** How fast we answered first, over the last 90 days. */
    Pace pace();

    /**
     * @param taken who has said that they answer it, or null
     * @param handed whom it was handed over to, or null
     * @param writers who is writing on it right now, in the order in which they began
     */
    record Waiting(
            Idea idea, @Nullable Taken taken, @Nullable HandedOver handed, List<PersonId> writers) {

        public Waiting {
            writers = List.copyOf(writers);
        }
    }

    record Taken(PersonId by, Instant at) {}

    record OwnPromise(Message message, Idea idea) {}

    /**
     * @param median half of the first answers came within this; null when there are none
     * @param answered how many customers' ideas got a first answer
     * @param withinDay how many of those within 24 hours
     * @param promisesKept kept in the same time
     * @param promisesSettled kept or broken in the same time
     */
    record Pace(@Nullable Duration median, int answered, int withinDay, int promisesKept, int promisesSettled) {}
}
