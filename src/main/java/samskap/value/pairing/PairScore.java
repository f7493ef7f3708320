package samskap.value.pairing;

import samskap.value.pairwise.LogisticNormal;
import samskap.value.pairwise.PairwiseFit;

/** What the rule maximises. */
final class PairScore {

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
        // Where it is dear to know, two ideas' covariance is small beside their variances.
        return fit.hasCovariancesAtHand() ? sum - 2 * fit.covariance(one, other) : sum;
    }
}
