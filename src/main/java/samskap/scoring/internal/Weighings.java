package samskap.scoring.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import samskap.scoring.Criterion;
import samskap.scoring.Scoreboard;
import samskap.scoring.Weighed;
import samskap.scoring.Worth;
import samskap.shared.Refusal;
import samskap.value.combination.Smaa;
import samskap.value.combination.Smaa.Acceptability;
import samskap.value.combination.Smaa.Gate;
import samskap.value.combination.Weighting;

/** Weighs the criteria of the ideas that are left in, as an owner wishes. */
final class Weighings {

    /** Below this the panel says "hardly doable": a third of the scale. */
    static final float DOABLE = 100 / 3f;

    private final Selection ideas;

    /** Those that are weighed, and the one that keeps ideas back. */
    private final List<Criterion> criteria;

    Weighings(Selection ideas) {
        this.ideas = ideas;
        this.criteria = Arrays.stream(Criterion.values())
                .filter(criterion -> isWeighed(criterion) || ideas.isGated() && criterion == Criterion.DOABLE)
                .toList();
    }

    private boolean isWeighed(Criterion criterion) {
        return ideas.isKnown(criterion) && ideas.weights().getOrDefault(criterion, 0) > 0;
    }

    Weighed weigh() {
        var result = result();
        return ideas.told(ranking(result), true, result == null ? null : stability(result), null);
    }

    /** The order alone, without how steady it is. */
    List<Worth> ranking() {
        return ranking(result());
    }

    private List<Worth> ranking(@Nullable Acceptability result) {
        return result == null
                ? List.of()
                : ideas.inOrder(IntStream.range(0, ideas.size()).toArray(), result.standings());
    }

    /**
     * How every idea fares; null when nothing is known yet by what the owners have agreed on.
     *
     * @throws Refusal when no criterion would count of those that the view weighs
     */
    @Nullable
    Acceptability result() {
        if (criteria.stream().noneMatch(this::isWeighed)) {
            requireWeights();
            return null;
        }
        if (ideas.size() == 0) {
            return null;
        }
        return Smaa.of(
                criteria.stream().map(ideas::draws).toList(),
                weightings(ideas.query().concentration()),
                gates(),
                Scoreboard.TOP);
    }

    private void requireWeights() {
        if (ideas.weights().values().stream().allMatch(weight -> weight == 0)) {
            throw Refusal.because("scoring.refused.weights");
        }
        if (ideas.query().weights() != null && ideas.isAnythingKnown()) {
            throw Refusal.because("scoring.refused.unknownWeights");
        }
    }

    private double[][] weightings(double concentration) {
        return Weighting.of(weights(), concentration).draws(ideas.runs(), Estimation.SEED);
    }

    private double[] weights() {
        return criteria.stream()
                .mapToDouble(criterion -> ideas.weights().getOrDefault(criterion, 0))
                .toArray();
    }

    private List<Gate> gates() {
        return ideas.isGated() ? List.of(new Gate(criteria.indexOf(Criterion.DOABLE), DOABLE)) : List.of();
    }

    private Weighed.@Nullable Stability stability(Acceptability result) {
        return ideas.size() < Sensitivity.LEAST
                ? null
                : new Sensitivity(criteria, criteria.stream().map(ideas::draws).toList(), gates())
                        .of(result, weights(), weightings(Weighting.OPEN));
    }
}
