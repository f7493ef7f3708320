package samskap.scoring.internal;

import java.util.Map;
import samskap.scoring.Criterion;
import samskap.scoring.Scoreboard;

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
        Scoreboard board) {}
