package samskap.value.pairwise;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import tools.jackson.databind.JsonNode;

/** Made-up customers whose true preferences are known. */
final class Crowd {

    final double[] truth;
    final UniformRandomProvider random;

    Crowd(int ideas, double sd, long seed) {
        random = RandomSource.L64_X128_MIX.create(seed);
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        truth = new double[ideas];
        for (int i = 0; i < ideas; i++) {
            truth[i] = sd * normal.sample();
        }
    }

    /** Random pairs, answered by the truth. */
    Comparisons compare(int comparisons) {
        var builder = Comparisons.among(truth.length);
        for (int c = 0; c < comparisons; c++) {
            int left = random.nextInt(truth.length);
            int right = (left + 1 + random.nextInt(truth.length - 1)) % truth.length;
            builder.add(left, right, answer(truth[left] - truth[right], 0));
        }
        return builder.build();
    }

    /** An answer by Davidson's law. */
    Outcome answer(double difference, double nu) {
        double z = 2 * Math.cosh(difference / 2) + nu;
        double u = random.nextDouble() * z;
        if (u < nu) {
            return Outcome.TIE;
        }
        return u < nu + Math.exp(difference / 2) ? Outcome.LEFT : Outcome.RIGHT;
    }

    static Comparisons fromWins(JsonNode wins) {
        var builder = Comparisons.among(wins.size());
        for (int i = 0; i < wins.size(); i++) {
            for (int j = 0; j < wins.size(); j++) {
                for (int n = 0; n < wins.get(i).get(j).asInt(); n++) {
                    boolean left = n % 2 == 0;
                    builder.add(left ? i : j, left ? j : i, left ? Outcome.LEFT : Outcome.RIGHT);
                }
            }
        }
        return builder.build();
    }
}
