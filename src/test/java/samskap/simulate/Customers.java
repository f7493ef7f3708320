package samskap.simulate;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import samskap.value.pairwise.Outcome;

/** Customers who prefer by a true value, in logits, and some who don't. */
class Customers {

    final double[] truth;
    final UniformRandomProvider random;

    Customers(int ideas, double sd, long seed) {
        random = RandomSource.L64_X128_MIX.create(seed);
        truth = new double[ideas];
        for (int i = 0; i < ideas; i++) {
            truth[i] = sd * normal();
        }
    }

    final double normal() {
        return ZigguratSampler.NormalizedGaussian.of(random).sample();
    }

    /**
     * What the next person says.
     *
     * @param progress of the whole survey, 0 to 1
     */
    Outcome answer(int left, int right, double progress) {
        return decide(truth[left] - truth[right]);
    }

    final Outcome decide(double difference) {
        return random.nextDouble() < 1 / (1 + Math.exp(-difference)) ? Outcome.LEFT : Outcome.RIGHT;
    }
}
