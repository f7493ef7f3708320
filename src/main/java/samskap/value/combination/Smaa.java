package samskap.value.combination;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Stochastic multicriteria acceptability analysis: what ranks the alternatives take when scores and weights are only
 * known as distributions. Each draw weighs one joint draw of scores with one draw of weights and ranks all
 * alternatives; what is told of an alternative is how it fared over the draws.
 *
 * <p>Without randomness of its own: the same draws give the same result, on any number of threads.
 *
 * <p>Source: Lahdelma and Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis for group decision
 * making", Operations Research 49 (2001) 444–454.
 */
public final class Smaa {

    /**
     * An alternative passes only where its score reaches a least one; in the draws where it does not, it ranks after
     * all that pass.
     *
     * @param criterion index of the criterion
     * @param least in the criterion's unit
     */
    public record Gate(int criterion, float least) {}

    /** Alternatives are told of in blocks whose draws fit a processor's cache. */
    private static final int BLOCK = 128;

    private final float[][][] scores;
    private final double[][] weights;
    private final List<Gate> gates;
    private final int alternatives;
    private final int top;

    private Smaa(float[][][] scores, double[][] weights, List<Gate> gates, int top) {
        this.scores = scores;
        this.weights = weights;
        this.gates = List.copyOf(gates);
        this.alternatives = scores[0][0].length;
        this.top = top;
    }

    /**
     * @param scores {@code [criterion][draw][alternative]}, more is better, all in one unit; a criterion with fewer
     *     draws than there are weightings is gone through again, and with one draw it is known exactly
     * @param weights {@code [draw][criterion]}, see {@link Weighting#draws}
     * @param top how many places count as the top
     * @throws IllegalArgumentException when the shapes don't fit
     */
    public static Acceptability of(List<float[][]> scores, double[][] weights, int top) {
        return of(scores, weights, List.of(), top);
    }

    /** The same with gates. */
    public static Acceptability of(List<float[][]> scores, double[][] weights, List<Gate> gates, int top) {
        requireShapes(scores, weights, gates, top);
        return new Smaa(scores.toArray(float[][][]::new), weights, gates, top).analyse();
    }

    private static void requireShapes(List<float[][]> scores, double[][] weights, List<Gate> gates, int top) {
        if (scores.isEmpty() || weights.length == 0 || top < 1) {
            throw new IllegalArgumentException("There must be a criterion, a weighting and a place at the top");
        }
        var alternatives = scores.getFirst()[0].length;
        for (var criterion : scores) {
            for (var draw : criterion) {
                if (draw.length != alternatives) {
                    throw new IllegalArgumentException("Every draw must score every alternative");
                }
            }
        }
        for (var weighting : weights) {
            if (weighting.length != scores.size()) {
                throw new IllegalArgumentException("Every weighting must weigh every criterion");
            }
        }
        for (var gate : gates) {
            if (gate.criterion() < 0 || gate.criterion() >= scores.size()) {
                throw new IllegalArgumentException("A gate must be on one of the criteria: " + gate);
            }
        }
    }

    private Acceptability analyse() {
        var values = new float[weights.length][];
        var ranks = new int[weights.length][];
        IntStream.range(0, weights.length).parallel().forEach(draw -> {
            values[draw] = weigh(draw);
            ranks[draw] = Ranks.descending(shutOut(values[draw], draw));
        });
        var standings = new Standing[alternatives];
        IntStream.range(0, (alternatives + BLOCK - 1) / BLOCK)
                .parallel()
                .forEach(block -> tell(block * BLOCK, values, ranks, standings));
        return new Acceptability(List.of(standings), values, ranks, weights);
    }

    private float[] weigh(int draw) {
        var value = new float[alternatives];
        for (var criterion = 0; criterion < scores.length; criterion++) {
            var score = drawOf(criterion, draw);
            var weight = (float) weights[draw][criterion];
            for (var alternative = 0; alternative < alternatives; alternative++) {
                value[alternative] += weight * score[alternative];
            }
        }
        return value;
    }

    private float[] drawOf(int criterion, int draw) {
        return scores[criterion][draw % scores[criterion].length];
    }

    private float[] shutOut(float[] value, int draw) {
        var ranked = gates.isEmpty() ? value : value.clone();
        var shutOut = beyond(value);
        for (var gate : gates) {
            var score = drawOf(gate.criterion(), draw);
            for (var alternative = 0; alternative < alternatives; alternative++) {
                if (score[alternative] < gate.least()) {
                    ranked[alternative] -= shutOut;
                }
            }
        }
        return ranked;
    }

    /** So much that what is lowered by it comes after all else, in the same order as before. */
    private static float beyond(float[] value) {
        var least = Float.POSITIVE_INFINITY;
        var most = Float.NEGATIVE_INFINITY;
        for (var one : value) {
            least = Math.min(least, one);
            most = Math.max(most, one);
        }
        return 2 * (most - least) + 1 + 4 * Math.ulp(Math.max(Math.abs(least), Math.abs(most)));
    }

    private void tell(int from, float[][] values, int[][] ranks, Standing[] standings) {
        var to = Math.min(from + BLOCK, alternatives);
        var valuesOf = new float[to - from][weights.length];
        var ranksOf = new int[to - from][weights.length];
        for (var draw = 0; draw < weights.length; draw++) {
            for (var alternative = from; alternative < to; alternative++) {
                valuesOf[alternative - from][draw] = values[draw][alternative];
                ranksOf[alternative - from][draw] = ranks[draw][alternative];
            }
        }
        for (var alternative = from; alternative < to; alternative++) {
            standings[alternative] = standing(valuesOf[alternative - from], ranksOf[alternative - from]);
        }
    }

    private Standing standing(float[] values, int[] ranks) {
        var first = 0;
        var amongTop = 0;
        var sum = 0.0;
        for (var draw = 0; draw < ranks.length; draw++) {
            sum += values[draw];
            first += ranks[draw] == 1 ? 1 : 0;
            amongTop += ranks[draw] <= top ? 1 : 0;
        }
        Quantiles.order(values);
        Arrays.sort(ranks);
        return new Standing(
                sum / values.length,
                Quantiles.of(values, 0.05),
                Quantiles.of(values, 0.95),
                Quantiles.of(ranks, 0.5),
                Quantiles.of(ranks, 0.05),
                Quantiles.of(ranks, 0.95),
                (double) first / ranks.length,
                (double) amongTop / ranks.length);
    }

    /**
     * How an alternative fared.
     *
     * @param value mean of its weighted score
     * @param low 5 % of its weighted scores are below
     * @param high 5 % are above
     * @param rank median rank, from 1
     * @param rankLow the better end of its 90 % rank interval
     * @param rankHigh the worse end
     * @param first the probability of rank 1 (SMAA's first-rank acceptability)
     * @param top the probability of being among the top
     */
    public record Standing(
            double value, double low, double high, int rank, int rankLow, int rankHigh, double first, double top) {}

    /** The result over all alternatives. */
    public static final class Acceptability {

        private final List<Standing> standings;
        private final float[][] values;
        private final int[][] ranks;
        private final double[][] weights;

        private Acceptability(List<Standing> standings, float[][] values, int[][] ranks, double[][] weights) {
            this.standings = standings;
            this.values = values;
            this.ranks = ranks;
            this.weights = weights;
        }

        /** In the alternatives' own order. */
        public List<Standing> standings() {
            return standings;
        }

        /** An alternative's weighted score in each draw, whatever the gates. */
        public float[] values(int alternative) {
            var drawn = new float[values.length];
            for (var draw = 0; draw < drawn.length; draw++) {
                drawn[draw] = values[draw][alternative];
            }
            return drawn;
        }

        /** The mean of the weights with which an alternative is first; null when it never is. */
        public double @Nullable [] centralWeights(int alternative) {
            var sum = new double[weights[0].length];
            var wins = 0;
            for (var draw = 0; draw < ranks.length; draw++) {
                if (ranks[draw][alternative] == 1) {
                    wins++;
                    for (var criterion = 0; criterion < sum.length; criterion++) {
                        sum[criterion] += weights[draw][criterion];
                    }
                }
            }
            var won = wins;
            return won == 0
                    ? null
                    : Arrays.stream(sum).map(weight -> weight / won).toArray();
        }

        /** The probability that exactly these alternatives are the first ones, in any order. */
        public double staysOnTop(int... group) {
            var holds = 0;
            for (var draw : ranks) {
                holds += Arrays.stream(group).allMatch(alternative -> draw[alternative] <= group.length) ? 1 : 0;
            }
            return (double) holds / ranks.length;
        }
    }
}
