package samskap.value.combination;

import java.util.OptionalDouble;

/**
 * How far the weight of one criterion can move, the others keeping their proportions, before another alternative has
 * the highest expected value.
 */
public final class FlipPoints {

    /**
     * @param below the weight under which the leader changes, empty when it leads down to 0
     * @param above the weight over which it changes, empty when it leads up to 1
     */
    public record Range(OptionalDouble below, OptionalDouble above) {}

    private FlipPoints() {}

    /**
     * @param scores {@code [alternative][criterion]}, expected
     * @param weighting the weights of now
     * @param criterion whose weight moves
     * @param leader the alternative that leads now
     */
    public static Range of(double[][] scores, Weighting weighting, int criterion, int leader) {
        var weights = weighting.mean();
        var now = weights[criterion];
        var lowest = 0.0;
        var highest = 1.0;
        for (var alternative = 0; alternative < scores.length; alternative++) {
            // With weight w the lead is w·own + (1−w)·others: a straight line that flips where it is 0.
            var own = scores[leader][criterion] - scores[alternative][criterion];
            var others = others(scores[leader], scores[alternative], weights, criterion);
            if (alternative == leader || own == others) {
                continue;
            }
            var flip = others / (others - own);
            if (flip > now && own < others) {
                highest = Math.min(highest, flip);
            } else if (flip < now && own > others) {
                lowest = Math.max(lowest, flip);
            }
        }
        return new Range(
                lowest > 0 ? OptionalDouble.of(lowest) : OptionalDouble.empty(),
                highest < 1 ? OptionalDouble.of(highest) : OptionalDouble.empty());
    }

    private static double others(double[] leader, double[] other, double[] weights, int criterion) {
        var sum = 0.0;
        var rest = 0.0;
        var differences = 0.0;
        for (var c = 0; c < weights.length; c++) {
            if (c != criterion) {
                sum += weights[c] * (leader[c] - other[c]);
                rest += weights[c];
                differences += leader[c] - other[c];
            }
        }
        // When this criterion alone counts now, the others come in equally.
        return rest > 0 ? sum / rest : differences / Math.max(1, weights.length - 1);
    }
}
