package samskap.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;

/**
 * The ideas as an owner looks at them: all from one computation, so that the figures and what they rest on belong
 * together.
 *
 * @param basis what the figures were computed from
 * @param weights what each criterion weighs, of 100
 * @param ranking the ideas that the view shows, the first ones first; their ranks are among all that were ranked
 * @param ranked how many ideas were ranked, whether the view shows them or not
 * @param unseen how many ideas were left out because the viewer still judges them
 * @param named the titles of the ideas that the view names: those that are taken out, and those of supposed effort
 * @param front of the ideas that the view shows, those that no other of them beats in both number and effort
 * @param unknown the criteria that nothing is known about, which therefore weigh nothing
 * @param uncertain whether the numbers are known with uncertainty; otherwise neither a rank interval nor the
 *     probability of the top can be told
 * @param stability how steady the ranking by value is; null through another lens, and where too few ideas are ranked
 * @param support what weighted support was computed from; null through other lenses
 */
public record Weighed(
        Basis basis,
        Map<Criterion, Integer> weights,
        List<Worth> ranking,
        int ranked,
        int unseen,
        Map<IdeaId, String> named,
        Set<IdeaId> front,
        Set<Criterion> unknown,
        boolean uncertain,
        @Nullable Stability stability,
        @Nullable RakedSupport support) {

    /**
     * How steady a ranking is under other weights.
     *
     * @param firstTwo how probable it is that the first two stay the first two with any sensible weights, 0 to 1
     * @param flips how far each criterion's weight can move before another idea is first
     */
    public record Stability(double firstTwo, Map<Criterion, Flip> flips) {}

    /**
     * A criterion's weights, 0 to 100, between which the first idea stays the first when the others stay as they are.
     *
     * @param below 0 when it stays first down to there
     * @param above 100 when it stays first up to there
     */
    public record Flip(int below, int above) {}
}
