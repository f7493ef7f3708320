package samskap.scoring;

import java.util.OptionalInt;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** "How much would this help you?", asked of customers who understand the idea. */
public interface Usefulness {

    int LEAST = 1;
    int MOST = 7;

    /**
     * Rates; rating again takes the first rating's place.
     *
     * @param rating {@value #LEAST} (not at all) to {@value #MOST} (very much)
     * @throws samskap.shared.Refusal off the scale, when the person is no customer, when the idea is one's own, closed
     *     or gone
     */
    void rate(Person person, IdeaId idea, int rating);

    /** Takes the rating back, or says that one does not understand the idea: then nothing counts. */
    void withdraw(Person person, IdeaId idea);

    OptionalInt ratingOf(Person person, IdeaId idea);
}
