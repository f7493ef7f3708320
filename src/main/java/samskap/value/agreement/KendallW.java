package samskap.value.agreement;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Kendall's coefficient of concordance of judges' rankings, corrected for ties, with Friedman's test.
 *
 * @param w 0 to 1
 * @param chiSquare Friedman's χ²
 * @param df its degrees of freedom
 * @param p the probability of such a χ² by chance
 */
public record KendallW(double w, double chiSquare, int df, double p) {

    /**
     * @param ratings {@code [idea][judge]}, complete
     * @return empty with fewer than two ideas or judges, or when every judge rated everything alike
     */
    public static Optional<KendallW> of(double[][] ratings) {
        if (ratings.length < 2 || ratings[0].length < 2) {
            return Optional.empty();
        }
        var ideas = ratings.length;
        var judges = ratings[0].length;
        var sums = new double[ideas];
        var ties = 0.0;
        var ranking = new NaturalRanking(TiesStrategy.AVERAGE);
        for (var judge = 0; judge < judges; judge++) {
            var column = judge;
            var given = Arrays.stream(ratings).mapToDouble(row -> row[column]).toArray();
            var ranks = ranking.rank(given);
            for (var idea = 0; idea < ideas; idea++) {
                sums[idea] += ranks[idea];
            }
            ties += ties(ranks);
        }
        var mean = judges * (ideas + 1) / 2.0;
        var spread = Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        var most = judges * (double) judges * (Math.pow(ideas, 3) - ideas) - judges * ties;
        if (most <= 0) {
            return Optional.empty();
        }
        var w = 12 * spread / most;
        var chiSquare = judges * (ideas - 1) * w;
        var p = 1 - new ChiSquaredDistribution(ideas - 1).cumulativeProbability(chiSquare);
        return Optional.of(new KendallW(w, chiSquare, ideas - 1, p));
    }

    /** Σ t³ − t over groups of equal ranks. */
    private static double ties(double[] ranks) {
        var sorted = ranks.clone();
        Arrays.sort(sorted);
        var sum = 0.0;
        for (var from = 0; from < sorted.length; ) {
            var to = from;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            sum += Math.pow(to - from, 3) - (to - from);
            from = to;
        }
        return sum;
    }
}
