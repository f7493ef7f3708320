package samskap.moderation;

import samskap.audit.Thing;
import samskap.identity.Person;

/** What people report. */
public interface Reports {

    int LONGEST_WORD = 500;

    /**
     * Reports something. Enough reports by people who are no newcomers withhold it by themselves, unless a colleague or
     * somebody trusted wrote it, or a colleague let it stay. Reporting twice counts once.
     *
     * @param word what else there is to say, may be empty
     * @throws samskap.shared.Refusal at {@code word} when it is too long; when it is one's own or not there for them;
     *     when the person is blocked or reports too fast
     */
    void report(Person by, Thing thing, Ground ground, String word);

    /** Whether this person has reported it. */
    boolean hasReported(Person person, Thing thing);
}
