package samskap.scoring.internal;

import java.util.Map;
import samskap.scoring.Criterion;
import samskap.scoring.Scoreboard;
import samskap.value.pairing.TopK;

/**
 * Everything that was computed from some evidence.
 *
 * @param models of the criteria about which anything is known
 * @param open the numbers of the ideas that are not closed: only those are ranked
 * @param draws of those ideas' scores, by criterion: {@code [draw][place in open]}
 * @param worths tells how an idea stands, whatever the weights
 */
record Snapshot(
        Evidence evidence,
        PreferenceModel preference,
        Map<Criterion, CriterionModel> models,
        int[] open,
        Map<Criterion, float[][]> draws,
        Worths worths,
        Scoreboard board) {

    /**
     * By idea, the probability that customers would prefer it to all but a few of those that are open; 0 for a closed
     * one, about which there is no more to find out.
     */
    double[] preferredTop() {
        var chances = new double[evidence.ideas().size()];
        var drawn = draws.get(Criterion.PREFERENCE);
        var among = drawn == null ? null : TopK.probabilities(drawn, Scoreboard.TOP);
        for (var place = 0; place < open.length; place++) {
            chances[open[place]] = among == null ? Math.min(1, (double) Scoreboard.TOP / open.length) : among[place];
        }
        return chances;
    }
}
