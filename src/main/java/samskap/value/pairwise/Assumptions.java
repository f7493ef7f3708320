package samskap.value.pairwise;

import java.util.OptionalDouble;

/**
 * What the model takes for granted.
 *
 * @param sigma the standard deviation of values among ideas, in logits, if it is to be held fixed; else it is estimated
 * @param positionEffect whether the left place may help an idea; the screen's random order makes that estimable
 * @param ties whether "can't choose" has a probability of its own (Davidson 1970); else a tie is half a win for each
 * @param approximation which Gaussian stands for the posterior
 * @param integrateBelow below this many comparisons an idea on average, values are a mixture over σ, unless σ is known
 *     well all the same; when pairs are chosen adaptively it matters up to about twenty
 */
public record Assumptions(
        OptionalDouble sigma,
        boolean positionEffect,
        boolean ties,
        Approximation approximation,
        double integrateBelow) {

    public Assumptions {
        if (sigma.isPresent() && !(sigma.getAsDouble() > 0 && sigma.getAsDouble() < 100)) {
            throw new IllegalArgumentException("σ must be above 0 and below 100, not " + sigma.getAsDouble());
        }
        if (!(integrateBelow >= 0)) {
            throw new IllegalArgumentException("integrateBelow must be 0 or more, not " + integrateBelow);
        }
    }

    /** What the product uses. */
    public static Assumptions standard() {
        return new Assumptions(OptionalDouble.empty(), true, true, Approximation.VARIATIONAL, 20);
    }

    /** Bradley–Terry with nothing but a Gaussian prior of a known σ. */
    public static Assumptions plain(double sigma) {
        return new Assumptions(OptionalDouble.of(sigma), false, false, Approximation.LAPLACE, 0);
    }
}
