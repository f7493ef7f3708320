package samskap.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** What owners estimate: the effort of an idea, and what the lenses need. */
public interface Estimates {

    Map<Factor, Estimate> of(IdeaId idea);

    /** Everything that has been estimated. */
    Map<IdeaId, Map<Factor, Estimate>> all();

    /**
     * What somebody estimates.
     *
     * @param likely the median, null takes the estimate back
     * @param atMost "95 % sure below", null when not given
     */
    record Guess(@Nullable Double likely, @Nullable Double atMost) {}

    /**
     * Estimates all of these or none; the latest ones count.
     *
     * @throws samskap.shared.Refusal at the factor's name in lower case: off its scale, or at most below likely; when
     *     the person is no owner
     */
    void estimate(Person by, IdeaId idea, Map<Factor, Guess> guesses);

    /** One of them. */
    default void estimate(Person by, IdeaId idea, Factor factor, @Nullable Double likely, @Nullable Double atMost) {
        estimate(by, idea, Map.of(factor, new Guess(likely, atMost)));
    }
}
