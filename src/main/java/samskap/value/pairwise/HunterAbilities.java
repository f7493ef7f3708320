package samskap.value.pairwise;

/** Hunter's (2004) algorithm: strength ← wins / Σ comparisons/(own + other strength), until nothing moves. */
final class HunterAbilities {

    private static final int MOST_STEPS = 200_000;
    private static final double PRECISION = 1e-12;

    private HunterAbilities() {}

    static double[] of(Wins wins) {
        int n = wins.ideas();
        var won = new double[n];
        for (var pair : wins.pairs()) {
            won[pair.first()] += pair.firstWins();
            won[pair.second()] += pair.secondWins();
        }
        var strength = new double[n];
        java.util.Arrays.fill(strength, 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (improve(wins, won, strength) < PRECISION) {
                break;
            }
        }
        return java.util.Arrays.stream(strength).map(Math::log).toArray();
    }

    /** Returns the largest relative change. */
    private static double improve(Wins wins, double[] won, double[] strength) {
        var met = new double[strength.length];
        for (var pair : wins.pairs()) {
            double share = pair.total() / (strength[pair.first()] + strength[pair.second()]);
            met[pair.first()] += share;
            met[pair.second()] += share;
        }
        double logs = 0;
        var next = new double[strength.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = met[i] == 0 ? 1 : won[i] / met[i];
            logs += Math.log(next[i]) / next.length;
        }
        double change = 0;
        for (int i = 0; i < next.length; i++) {
            next[i] /= Math.exp(logs);
            change = Math.max(change, Math.abs(next[i] / strength[i] - 1));
            strength[i] = next[i];
        }
        return change;
    }
}
