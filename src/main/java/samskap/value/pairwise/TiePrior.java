package samskap.value.pairwise;

/** Weak knowledge of ν on its logarithm: between one tie in thirty and three in four among equals, most likely. */
final class TiePrior {

    private static final double MEAN = Math.log(0.5);
    private static final double VARIANCE = 1.5 * 1.5;

    private TiePrior() {}

    static double logDensity(double nu) {
        return nu > 0 ? -0.5 * Math.pow(Math.log(nu) - MEAN, 2) / VARIANCE : 0;
    }

    /** A Newton step for ln ν, never longer than one. */
    static double step(double nu, int ties, PairGraph.Pass pass) {
        double slope = ties - pass.expectedTies() - (Math.log(nu) - MEAN) / VARIANCE;
        return Math.clamp(slope / (pass.tieInformation() + 1 / VARIANCE), -1, 1);
    }
}
