package samskap.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import samskap.identity.Person;

/** What colleagues did about steps, and what changed after it. */
public interface Deeds {

    int LONGEST = 400;

    /** How many are shown of a step. */
    int MOST = 12;

    /** Latest first, no more than {@value #MOST}, each with what changed after it. */
    List<Effect> at(Person colleague, Step step);

    /**
     * Writes down what was done.
     *
     * @param key chosen by the page: the same counts once
     * @throws samskap.shared.Refusal at {@code words}; at {@code day} when it is to come or more than two years ago
     */
    void note(Person colleague, StepId step, UUID key, LocalDate day, String words);

    /** Takes one's own note away; whoever shapes the journey may take away any. */
    void takeBack(Person colleague, DeedId id);

    /** Whether {@link #takeBack} would let this person. */
    boolean mayTakeBack(Person person, Deed deed);
}
