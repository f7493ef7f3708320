package samskap.value.lens;

import java.util.Arrays;
import java.util.Optional;

/**
 * Weights that make a sample's margins those of the population, by iterative proportional fitting, capped so that
 * nobody's voice drowns another's.
 *
 * <p>Sources: Deming and Stephan 1940; Kish 1965 (effective sample size).
 *
 * @param weights by respondent; their mean is 1
 * @param effective how many equally weighted respondents would tell as much: (Σw)²/Σw²
 * @param closed whether the margins are met; a cap can keep them from it
 */
public record Raking(double[] weights, double effective, boolean closed) {

    private static final int ROUNDS = 500;
    private static final double EXACT = 1e-10;
    private static final double NEARLY = 1e-6;

    /**
     * @param cells {@code [respondent][dimension]}: which segment of each dimension a respondent is of
     * @param shares {@code [dimension][segment]}: the population's, each dimension adding up to 1
     * @param cap no weight is above this many times the mean, at least 1
     * @return empty when a segment of the population has nobody in the sample: no weight can make somebody heard who
     *     was not asked
     */
    public static Optional<Raking> of(int[][] cells, double[][] shares, double cap) {
        if (!(cap >= 1)) {
            throw new IllegalArgumentException("A cap below the mean can't be kept: " + cap);
        }
        if (!everybodyIsThere(cells, shares)) {
            return Optional.empty();
        }
        var weights = new double[cells.length];
        Arrays.fill(weights, 1);
        var change = 1.0;
        for (var round = 0; round < ROUNDS && change > EXACT; round++) {
            var before = weights.clone();
            for (var dimension = 0; dimension < shares.length; dimension++) {
                fit(weights, cells, dimension, shares[dimension]);
            }
            capped(weights, cap);
            change = 0;
            for (var n = 0; n < weights.length; n++) {
                change = Math.max(change, Math.abs(weights[n] - before[n]));
            }
        }
        return Optional.of(new Raking(weights, effective(weights), isMet(weights, cells, shares)));
    }

    private static boolean everybodyIsThere(int[][] cells, double[][] shares) {
        for (var dimension = 0; dimension < shares.length; dimension++) {
            for (var segment = 0; segment < shares[dimension].length; segment++) {
                var d = dimension;
                var s = segment;
                if (shares[d][s] > 0 && Arrays.stream(cells).noneMatch(cell -> cell[d] == s)) {
                    return false;
                }
            }
        }
        return cells.length > 0;
    }

    private static void fit(double[] weights, int[][] cells, int dimension, double[] shares) {
        var sums = sums(weights, cells, dimension, shares.length);
        for (var n = 0; n < weights.length; n++) {
            var segment = cells[n][dimension];
            weights[n] *= sums[segment] > 0 ? shares[segment] * weights.length / sums[segment] : 0;
        }
    }

    private static double[] sums(double[] weights, int[][] cells, int dimension, int segments) {
        var sums = new double[segments];
        for (var n = 0; n < weights.length; n++) {
            sums[cells[n][dimension]] += weights[n];
        }
        return sums;
    }

    private static void capped(double[] weights, double cap) {
        for (var n = 0; n < weights.length; n++) {
            weights[n] = Math.min(weights[n], cap);
        }
        var mean = Arrays.stream(weights).average().orElse(1);
        for (var n = 0; n < weights.length; n++) {
            weights[n] = Math.min(weights[n] / mean, cap);
        }
    }

    /** How many equally weighted respondents would tell as much as these; 0 for none. */
    public static double effective(double[] weights) {
        if (weights.length == 0) {
            return 0;
        }
        var sum = Arrays.stream(weights).sum();
        return sum * sum / Arrays.stream(weights).map(weight -> weight * weight).sum();
    }

    private static boolean isMet(double[] weights, int[][] cells, double[][] shares) {
        var all = Arrays.stream(weights).sum();
        for (var dimension = 0; dimension < shares.length; dimension++) {
            var sums = sums(weights, cells, dimension, shares[dimension].length);
            for (var segment = 0; segment < sums.length; segment++) {
                if (Math.abs(sums[segment] / all - shares[dimension][segment]) > NEARLY) {
                    return false;
                }
            }
        }
        return true;
    }
}
