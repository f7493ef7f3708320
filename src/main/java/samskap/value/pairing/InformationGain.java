package samskap.value.pairing;

import samskap.value.pairwise.LogisticNormal;

/**
 * How much one comparison is expected to tell about two ideas' values, in bits: the entropy of the answer less the
 * entropy that is left when the values are known (Lindley 1956; "BALD", Houlsby et al. 2011).
 */
public final class InformationGain {

    private static final double LN_2 = Math.log(2);

    private InformationGain() {}

    /**
     * The expected gain when the difference of the two values is N(mean, variance).
     *
     * @param mean in logits
     * @return between 0 and 1 bit
     * @throws IllegalArgumentException if the variance is negative or a number is not finite
     */
    public static double bits(double mean, double variance) {
        double marginal = entropy(LogisticNormal.probability(mean, variance));
        double expected = LogisticNormal.expectation(x -> entropy(LogisticNormal.logistic(x)), mean, variance);
        return Math.max(0, marginal - expected);
    }

    /** Of a yes or no, in bits. */
    static double entropy(double probability) {
        return term(probability) + term(1 - probability);
    }

    private static double term(double probability) {
        return probability > 0 ? -probability * Math.log(probability) / LN_2 : 0;
    }
}
