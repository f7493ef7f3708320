package samskap.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/**
 * What all ideas are worth. Computed anew soon after new facts, within a second where ideas are some hundreds, and held
 * ready.
 *
 * <p>Whoever still judges an idea in a panel judges blind: to them neither the panel's figures nor any number that
 * rests on them is told, until they are done.
 */
public interface Values {

    /** The latest scores, of all ideas: not for the eyes of whoever judges any of them. */
    Scoreboard board();

    /** The scores with everything in them that was said before this call, or the latest ones if that takes too long. */
    Scoreboard upToDate(Duration atMost);

    /**
     * The ideas as they rank by what the owners have agreed on, without those that the viewer still judges: not even
     * the others' numbers show where these stand.
     */
    List<Worth> ranking(Person viewer);

    /**
     * What an idea is worth among those; empty for one that is closed or gone, and for a viewer who still judges it.
     */
    Optional<Worth> worth(@Nullable Person viewer, IdeaId idea);

    /**
     * The same scores weighed in another way, without the ideas that the viewer still judges.
     *
     * @throws samskap.shared.Refusal when no criterion would count
     */
    Weighed weigh(Person viewer, ValueQuery query);

    /** The same from a tenth of the draws: at once, also for thousands of ideas, as while a weight is dragged. */
    Weighed weighRoughly(Person viewer, ValueQuery query);

    /** Why an idea has the value that it has; empty for one that is closed or gone. */
    Optional<Insight> explain(Person viewer, IdeaId idea);

    /** How its value has changed, oldest first; empty while the viewer judges it. */
    List<Past> history(Person viewer, IdeaId idea);

    /** What else there is to know about the evidence as a whole; of panels nothing while the viewer judges. */
    Survey survey(Person viewer);

    /** An idea's value on a day. */
    record Past(Instant at, Interval value, int rank) {}
}
