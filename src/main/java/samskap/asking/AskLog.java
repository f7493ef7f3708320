package samskap.asking;

import java.util.List;
import samskap.identity.Person;
import samskap.identity.PersonId;

/** What was asked, and the proof that no rule was broken. */
public interface AskLog {

    /** A rule that was broken; there should be none. */
    record Breach(long entry, PersonId person, Spared rule) {}

    /**
     * @param asks how many were let through
     * @param people how many people they went to
     * @param breaches empty as long as all is well
     */
    record Proof(long asks, long people, List<Breach> breaches) {

        public Proof {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * Replays the whole log by the rules alone, not by the code that let asks through.
     *
     * @throws samskap.shared.Refusal when the person is no administrator, as with all that follows
     */
    Proof prove(Person admin);

    /** How many asks the people of one segment get in a calendar month at most. */
    int budget(Person admin);

    /** @throws samskap.shared.Refusal at {@code budget} unless it is from 0 to 1 000 000 */
    void setBudget(Person admin, int budget);
}
