package samskap.chair;

import java.time.Duration;
import java.util.List;
import samskap.identity.Person;
import samskap.identity.Role;

/** The customer's chair at the leaders' table; for leaders, but for what somebody has to do. */
public interface Chair {

    int LONGEST = 1_000;

    /** So many customers are at the table. */
    int STORIES = 3;

    /** How far the first meeting looks back. */
    Duration FIRST_LOOK = Duration.ofDays(30);

    /** Whether it is for this person. */
    static boolean isFor(Person person) {
        return person.has(Role.LEADER);
    }

    /** What lies on the table. Everybody who looks finds the same customers there until somebody chooses another. */
    Sitting sitting(Person leader);

    /**
     * Another customer instead of this one, who does not come back to this meeting's table. Where somebody else has
     * chosen meanwhile, nothing changes.
     *
     * @param number of the meeting as it was seen
     * @throws samskap.shared.Refusal when there is nobody else
     */
    void another(Person leader, int number, int slot, Story.Ref seen);

    /**
     * Writes down what was decided. Sent again with the same key it changes nothing.
     *
     * @throws samskap.shared.Refusal at {@code words}, {@code owner}, {@code due} or {@code stage}
     */
    Decision decide(Person leader, NewDecision wanted);

    /**
     * Says how it ended: leaders may, and whoever sees to it. Said again by the same person it changes nothing.
     *
     * @throws samskap.shared.Refusal at {@code word} when it says nothing; when it has ended otherwise already
     */
    void settle(Person by, DecisionId decision, Decision.Outcome outcome, String word);

    /**
     * The meeting was held: the next one begins. Where somebody else has said so meanwhile, nothing changes.
     *
     * @param number of the meeting as it was seen
     */
    void close(Person leader, int number);

    /** What meetings gave this colleague to do and is open, first due first. */
    List<Decision> openOf(Person owner);

    /** Whether this person lets their stories be told there. */
    boolean isWilling(Person person);

    /** They do from now on, or no more. */
    void letTell(Person person, boolean willing);
}
