package samskap.value.pairwise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What the answers tell of each idea's value θ, in logits; 0 is a typical idea.
 *
 * <p>Immutable; may be shared between threads. For many ideas, variances and draws are worked out when first asked for.
 */
public final class PairwiseFit {

    private final Answers answers;
    private final List<Estimation.Weighted> components;
    private final MixedPosterior posterior;

    PairwiseFit(Answers answers, List<Estimation.Weighted> components) {
        this.answers = answers;
        this.components = components;
        var weights =
                components.stream().mapToDouble(Estimation.Weighted::weight).toArray();
        var parts = components.stream()
                .map(component -> posterior(component.mode()))
                .toList();
        this.posterior = new MixedPosterior(parts, weights);
    }

    private static Posterior posterior(Mode mode) {
        return mode.hessian().problem.isFactored() ? new FactoredPosterior(mode) : new IterativePosterior(mode);
    }

    List<Estimation.Weighted> components() {
        return components;
    }

    Mode likeliest() {
        return components.stream()
                .max(java.util.Comparator.comparingDouble(Estimation.Weighted::weight))
                .orElseThrow()
                .mode();
    }

    public Answers answers() {
        return answers;
    }

    public int ideas() {
        return answers.comparisons().ideas();
    }

    /** Each idea's value: the posterior mode, or the mixture's mean when σ was integrated over. */
    public double[] values() {
        return posterior.means().clone();
    }

    public double value(int idea) {
        return posterior.means()[idea];
    }

    public double[] variances() {
        return posterior.variances().clone();
    }

    public double variance(int idea) {
        return posterior.variances()[idea];
    }

    /** The posterior covariance of two ideas' values. For many ideas each call solves a large system. */
    public double covariance(int one, int other) {
        return posterior.covariance(one, other);
    }

    /** Whether covariances cost nothing: the unknowns are few enough to be factored. */
    public boolean hasCovariancesAtHand() {
        return likeliest().hessian().problem.isFactored();
    }

    /** The posterior variance of θ_one − θ_other. For many ideas each call solves large systems. */
    public double differenceVariance(int one, int other) {
        return posterior.covariance(one, one)
                + posterior.covariance(other, other)
                - 2 * posterior.covariance(one, other);
    }

    /**
     * The central interval of an idea's value.
     *
     * @param level its probability, such as 0.9
     */
    public Interval interval(int idea, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("An interval's level must be between 0 and 1, not " + level);
        }
        var mixture = new NormalMixture(posterior, idea);
        return new Interval(mixture.quantile((1 - level) / 2), mixture.quantile((1 + level) / 2));
    }

    /**
     * Exact joint draws from the (Laplace) posterior.
     *
     * @return one row per draw, one column per idea; the same for the same seed, and a prefix of a longer list
     */
    public double[][] draws(int count, long seed) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(number -> posterior.draw(seed, number))
                .toArray(double[][]::new);
    }

    /** How much ideas differ in value: the standard deviation σ, its root mean square when it was integrated over. */
    public double sigma() {
        return Math.sqrt(components.stream()
                .mapToDouble(part -> part.weight()
                        * Math.pow(part.mode().hessian().given.prior().sigma(), 2))
                .sum());
    }

    /** The prior standard deviation of what is published: σ, and what segments add to it. */
    public double spread() {
        return Math.sqrt(Published.variance(this));
    }

    /** How much segments differ about an idea (τ); empty without segments. */
    public OptionalDouble tau() {
        return answers.comparisons().segments() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(likeliest().hessian().given.prior().tau());
    }

    /** The left place's advantage in logits. */
    public double positionEffect() {
        var mode = likeliest();
        return mode.unknowns()[mode.hessian().problem.layout.position()];
    }

    /** Davidson's ν: equals are tied with probability ν/(2 + ν). 0 when nobody ever was undecided. */
    public double tieWeight() {
        return likeliest().nu();
    }

    /** How ratings followed from values; empty without ratings. */
    public Optional<RatingScale> ratingScale() {
        return answers.ratings().size() == 0
                ? Optional.empty()
                : Optional.of(likeliest().hessian().given.scale());
    }

    /**
     * 1 − mean(posterior variance)/variance of values: 0 when the answers are noise, 1 when nothing is left to ask.
     * Unlike scale-separation reliability it is not fooled by adaptive pairing.
     */
    public double reliability() {
        if (ideas() == 0) {
            return 0;
        }
        double mean = IntStream.range(0, ideas())
                .mapToDouble(this::variance)
                .average()
                .orElseThrow();
        return Math.clamp(1 - mean / Published.variance(this), 0, 1);
    }

    /** How many comparisons an idea took part in. */
    public int comparisons(int idea) {
        return answers.comparisons().count(idea);
    }

    /** The probability that a customer who decides prefers the one to the other, position apart. */
    public double preferred(int one, int other) {
        return LogisticNormal.probability(value(one) - value(other), Math.max(0, differenceVariance(one, other)));
    }

    /** The probability that a customer prefers the idea to a typical one. */
    public double preferredToTypical(int idea) {
        return LogisticNormal.probability(value(idea), variance(idea));
    }

    /** The share of ideas that this one is worth more than: Φ(θ/σ). */
    public double shareBeaten(int idea) {
        return NormalMixture.standard(value(idea) / Math.sqrt(Published.variance(this)));
    }
}
