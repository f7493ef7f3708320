package samskap.value.combination;

import java.util.Arrays;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How much each criterion counts, and how sure that is. Weights are drawn from Dirichlet(κ·w): their mean is w, and
 * they scatter less the larger κ is.
 */
public final class Weighting {

    /** "We are sure of our weights." */
    public static final double SURE = 20;

    /** "Any sensible weights." */
    public static final double OPEN = 3;

    private final double[] mean;
    private final double concentration;

    private Weighting(double[] mean, double concentration) {
        this.mean = mean;
        this.concentration = concentration;
    }

    /**
     * @param weights one for each criterion, in any unit; only their proportions count
     * @param concentration κ, above 0
     * @throws IllegalArgumentException when a weight is negative or no number, or all are zero
     */
    public static Weighting of(double[] weights, double concentration) {
        if (!(concentration > 0) || Double.isInfinite(concentration)) {
            throw new IllegalArgumentException("The concentration must be above 0: " + concentration);
        }
        var sum = 0.0;
        for (var weight : weights) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("A weight must be 0 or more: " + weight);
            }
            sum += weight;
        }
        if (sum == 0) {
            throw new IllegalArgumentException("At least one criterion must count");
        }
        var total = sum;
        return new Weighting(
                Arrays.stream(weights).map(weight -> weight / total).toArray(), concentration);
    }

    /** The weights' means; they add up to 1. */
    public double[] mean() {
        return mean.clone();
    }

    /**
     * @param many how many weightings
     * @param seed the same seed gives the same weightings
     * @return {@code [many][criteria]}; each adds up to 1
     */
    public double[][] draws(int many, long seed) {
        var random = RandomSource.L64_X128_MIX.create(seed);
        var gammas = new SharedStateContinuousSampler[mean.length];
        for (var criterion = 0; criterion < mean.length; criterion++) {
            if (mean[criterion] > 0) {
                gammas[criterion] =
                        AhrensDieterMarsagliaTsangGammaSampler.of(random, concentration * mean[criterion], 1);
            }
        }
        var drawn = new double[many][];
        for (var draw = 0; draw < many; draw++) {
            drawn[draw] = draw(gammas);
        }
        return drawn;
    }

    /** Normalised gamma variates are a draw of the Dirichlet distribution. */
    private double[] draw(SharedStateContinuousSampler[] gammas) {
        var weights = new double[gammas.length];
        var sum = 0.0;
        for (var criterion = 0; criterion < gammas.length; criterion++) {
            weights[criterion] = mean[criterion] > 0 ? gammas[criterion].sample() : 0;
            sum += weights[criterion];
        }
        if (sum == 0) {
            // Tiny shapes may underflow together.
            return mean.clone();
        }
        for (var criterion = 0; criterion < weights.length; criterion++) {
            weights[criterion] /= sum;
        }
        return weights;
    }
}
