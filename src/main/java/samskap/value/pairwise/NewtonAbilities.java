package samskap.value.pairwise;

/** Bradley–Terry's maximum likelihood by Newton's method, halving steps that would lose likelihood's slope. */
final class NewtonAbilities {

    private static final int MOST_STEPS = 500;
    private static final double PRECISION = 1e-11;
    private static final double LONGEST_STEP = 2;

    private NewtonAbilities() {}

    static double[] of(Wins wins) {
        var abilities = new double[wins.ideas()];
        for (int n = 0; n < MOST_STEPS; n++) {
            var step = new Cholesky(wins.information(abilities, 0)).solve(slope(wins, abilities));
            double largest = Vectors.largest(step);
            double factor = Math.min(1, LONGEST_STEP / Math.max(largest, PRECISION));
            for (int i = 1; i < abilities.length; i++) {
                abilities[i] += factor * step[i - 1];
            }
            if (largest < PRECISION) {
                break;
            }
        }
        return abilities;
    }

    private static double[] slope(Wins wins, double[] abilities) {
        var slope = new double[abilities.length];
        for (var pair : wins.pairs()) {
            double p = LogisticNormal.logistic(abilities[pair.first()] - abilities[pair.second()]);
            double surprise = pair.firstWins() - pair.total() * p;
            slope[pair.first()] += surprise;
            slope[pair.second()] -= surprise;
        }
        return java.util.Arrays.copyOfRange(slope, 1, slope.length);
    }
}
