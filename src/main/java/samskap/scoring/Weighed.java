package samskap.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import samskap.ideas.IdeaId;

/**
 * The ideas as an owner weighs them.
 *
 * @param ranking the most worth first; ideas that are taken out are missing
 * @param stayOnTop how probable it is that the first two stay the first two with any sensible weights, 0 to 1
 * @param flips how far each criterion's weight can move before another idea is first
 * @param front the ideas that no other beats in both value and effort
 * @param unknown the criteria that nothing is known about, which therefore weigh nothing
 */
public record Weighed(
        List<Worth> ranking, double stayOnTop, Map<Criterion, Flip> flips, Set<IdeaId> front, Set<Criterion> unknown) {

    /**
     * A criterion's weights, of 100, between which the first idea stays the first.
     *
     * @param below 0 when it stays first down to there
     * @param above 100 when it stays first up to there
     */
    public record Flip(int below, int above) {}
}
