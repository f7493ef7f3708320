package samskap.value.pairwise;

import org.hipparchus.special.Erf;

/** The posterior of one idea by itself. */
final class NormalMixture {

    private static final int BISECTIONS = 60;

    private final double[] weights;
    private final double[] means;
    private final double[] sds;

    NormalMixture(MixedPosterior posterior, int idea) {
        int parts = posterior.parts().size();
        weights = new double[parts];
        means = new double[parts];
        sds = new double[parts];
        for (int k = 0; k < parts; k++) {
            weights[k] = posterior.weight(k);
            means[k] = posterior.parts().get(k).means()[idea];
            sds[k] = Math.sqrt(posterior.parts().get(k).variances()[idea]);
        }
    }

    /** Φ */
    static double standard(double z) {
        return 0.5 * Erf.erfc(-z / Math.sqrt(2));
    }

    private double below(double x) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * standard((x - means[k]) / sds[k]);
        }
        return sum;
    }

    double quantile(double probability) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < weights.length; k++) {
            low = Math.min(low, means[k] - 9 * sds[k]);
            high = Math.max(high, means[k] + 9 * sds[k]);
        }
        for (int n = 0; n < BISECTIONS; n++) {
            double middle = (low + high) / 2;
            if (below(middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
