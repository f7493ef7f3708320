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

    /** So many joint draws tell the variance of a difference to a fifth, whatever pairs are asked about. */
    private static final int DRAWS = 64;

    private static final long SEED = 0x5EED;

    /**
     * Holds a fit against answers that it has not seen.
     *
     * @return empty below ten decided answers
     */
    public static Optional<HoldOut> check(PairwiseFit fit, Comparisons unseen) {
        var losses = new double[unseen.size()];
        var variances = variances(fit);
        int decided = 0;
        for (int c = 0; c < unseen.size(); c++) {
            if (unseen.outcome(c) != Outcome.TIE) {
                losses[decided++] = loss(fit, variances, unseen, c);
            }
        }
        return of(java.util.Arrays.copyOf(losses, decided));
    }

    /** The posterior variance of two ideas' difference: exact where that costs nothing, else from shared draws. */
    private static DifferenceVariance variances(PairwiseFit fit) {
        if (fit.hasCovariancesAtHand()) {
            return fit::differenceVariance;
        }
        var draws = fit.draws(DRAWS, SEED);
        return (one, other) -> {
            double sum = 0;
            double squares = 0;
            for (double[] draw : draws) {
                double difference = draw[one] - draw[other];
                sum += difference;
                squares += difference * difference;
            }
            return (squares - sum * sum / DRAWS) / (DRAWS - 1);
        };
    }

    @FunctionalInterface
    private interface DifferenceVariance {
        double of(int one, int other);
    }

    private static double loss(PairwiseFit fit, DifferenceVariance variances, Comparisons unseen, int comparison) {
        int left = unseen.left(comparison);
        int right = unseen.right(comparison);
        double difference = fit.value(left) - fit.value(right) + fit.positionEffect();
        double p = LogisticNormal.probability(difference, Math.max(0, variances.of(left, right)));
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
