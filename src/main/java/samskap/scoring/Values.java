package samskap.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import samskap.ideas.IdeaId;

/**
 * What all ideas are worth. Computed anew soon after new facts, within a second where ideas are some hundreds, and held
 * ready.
 */
public interface Values {

    /** The latest scores. */
    Scoreboard board();

    /** The scores with everything in them that was said before this call, or the latest ones if that takes too long. */
    Scoreboard upToDate(Duration atMost);

    /**
     * The same scores weighed in another way; at once, also for thousands of ideas.
     *
     * @throws samskap.shared.Refusal when no criterion would count
     */
    Weighed weigh(ValueQuery query);

    /** Why an idea has the value that it has; empty for one that is closed or gone. */
    Optional<Insight> explain(IdeaId idea);

    /** How its value has changed, oldest first. */
    List<Past> history(IdeaId idea);

    /** What else there is to know about the evidence as a whole. */
    Survey survey();

    /** An idea's value on a day. */
    record Past(Instant at, Interval value, int rank) {}
}
