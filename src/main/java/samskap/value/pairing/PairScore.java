package samskap.value.pairing;

import samskap.value.pairwise.LogisticNormal;
import samskap.value.pairwise.PairwiseFit;

/** What the rule maximises. */
final class PairScore {

    /** Among more ideas than this, two ideas' covariance is small beside their variances, and dear to know. */
    private static final int EXACT = 300;

    private final PairwiseFit fit;
    private final double[] values;
    private final double[] variances;
    private final double[] contention;

    PairScore(PairwiseFit fit, double[] contention) {
        this.fit = fit;
        this.values = fit.values();
        this.variances = fit.variances();
        this.contention = contention;
    }

    double of(int one, int other) {
        double p = LogisticNormal.logistic(values[one] - values[other]);
        return p * (1 - p) * differenceVariance(one, other) * (contention[one] + contention[other]);
    }

    private double differenceVariance(int one, int other) {
        double sum = variances[one] + variances[other];
        return values.length <= EXACT ? sum - 2 * fit.covariance(one, other) : sum;
    }
}
