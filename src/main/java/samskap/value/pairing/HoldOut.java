package samskap.value.pairing;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Interval;
import samskap.value.pairwise.LogisticNormal;
import samskap.value.pairwise.Outcome;
import samskap.value.pairwise.PairwiseFit;

/**
 * Whether the model foresees answers to random pairs better than a coin. Undecided answers are left out: they are right
 * about both ideas.
 *
 * @param answers decided answers that were foreseen
 * @param logLoss −ln of the probability that the model gave to what was answered, on average; a coin's is ln 2
 * @param gain the 90 % interval of what the model is better than a coin, in nats an answer
 */
public record HoldOut(int answers, double logLoss, Interval gain) {

    /** A coin's log loss. */
    public static final double COIN = Math.log(2);

    private static final int FEWEST = 10;

    /** Whether even the interval's lower end is above what a coin achieves. */
    public boolean beatsCoin() {
        return gain.low() > 0;
    }

    /**
     * Holds a fit against answers that it has not seen.
     *
     * @return empty below ten decided answers
     */
    public static Optional<HoldOut> check(PairwiseFit fit, Comparisons unseen) {
        var losses = new double[unseen.size()];
        int decided = 0;
        for (int c = 0; c < unseen.size(); c++) {
            if (unseen.outcome(c) != Outcome.TIE) {
                losses[decided++] = loss(fit, unseen, c);
            }
        }
        return of(java.util.Arrays.copyOf(losses, decided));
    }

    private static double loss(PairwiseFit fit, Comparisons unseen, int comparison) {
        int left = unseen.left(comparison);
        int right = unseen.right(comparison);
        double difference = fit.value(left) - fit.value(right) + fit.positionEffect();
        double p = LogisticNormal.probability(difference, Math.max(0, fit.differenceVariance(left, right)));
        return -Math.log(Math.max(unseen.outcome(comparison) == Outcome.LEFT ? p : 1 - p, Double.MIN_NORMAL));
    }

    /** From the losses of single answers, −ln of the probability of what was answered. */
    static Optional<HoldOut> of(double[] losses) {
        int n = losses.length;
        if (n < FEWEST) {
            return Optional.empty();
        }
        double mean = 0;
        for (double loss : losses) {
            mean += loss / n;
        }
        double squares = 0;
        for (double loss : losses) {
            squares += (loss - mean) * (loss - mean);
        }
        double error = Math.sqrt(squares / (n - 1) / n);
        double reach = new TDistribution(n - 1).inverseCumulativeProbability(0.95) * error;
        return Optional.of(new HoldOut(n, mean, new Interval(COIN - mean - reach, COIN - mean + reach)));
    }
}
