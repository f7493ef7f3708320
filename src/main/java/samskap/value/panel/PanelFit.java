package samskap.value.panel;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * What a panel's ratings tell: each idea's value μ + idea on the ratings' own scale.
 *
 * <p>The point estimates are REML variances and BLUPs; intervals and draws are integrated over the variances, for with
 * few ratings those are hardly known.
 */
public final class PanelFit {

    private static final double NINETY = 1.6448536269514722;

    private final PanelRatings ratings;
    private final MixedModel best;
    private final List<RestrictedLikelihood.Weighted> posterior;

    PanelFit(PanelRatings ratings, MixedModel best, List<RestrictedLikelihood.Weighted> posterior) {
        this.ratings = ratings;
        this.best = best;
        this.posterior = posterior;
    }

    /** μ, the mean of ideas' values. */
    public double mean() {
        return best.fixedEffect(0);
    }

    /** The REML variance of ideas' values; 0 when the ratings show none. */
    public double ideaVariance() {
        return best.ofIdeas() * best.residual();
    }

    /** The REML variance of judges' severity. */
    public double judgeVariance() {
        return best.ofJudges() * best.residual();
    }

    public double residualVariance() {
        return best.residual();
    }

    /** An idea's value at the REML variances, μ + BLUP: corrected for who happened to judge it. */
    public double blup(int idea) {
        return best.value(idea);
    }

    /** The standard error of that, from the mixed-model equations. */
    public double blupError(int idea) {
        return Math.sqrt(best.variance(idea));
    }

    /** How many points above (or below) the others a judge judges; 0 for one who gave no ratings. */
    public double severity(int judge) {
        return best.judge(judge);
    }

    /** An idea's value over all variances that are possible. */
    public double value(int idea) {
        return posterior.stream()
                .mapToDouble(one -> one.weight() * one.model().value(idea))
                .sum();
    }

    /** Its standard deviation over all of them. */
    public double deviation(int idea) {
        var value = value(idea);
        return Math.sqrt(posterior.stream()
                .mapToDouble(one -> one.weight()
                        * (one.model().variance(idea) * inflation()
                                + Math.pow(one.model().value(idea) - value, 2)))
                .sum());
    }

    /** The residual variance is estimated too: its mean over its posterior is larger than the estimate. */
    private double inflation() {
        var freedom = ratings.size() - 1.0;
        return freedom > 2 ? freedom / (freedom - 2) : 3;
    }

    /** The lower and upper end of an idea's 90 % interval. */
    public double[] interval(int idea) {
        var reach = NINETY * deviation(idea);
        return new double[] {value(idea) - reach, value(idea) + reach};
    }

    public int count(int idea) {
        return ratings.count(idea);
    }

    /** The plain mean of what was said of an idea; empty when nothing was. */
    public OptionalDouble rawMean(int idea) {
        return ratings.count(idea) == 0 ? OptionalDouble.empty() : OptionalDouble.of(ratings.rawMean(idea));
    }

    /**
     * Joint draws of all ideas' values: variances from their posterior, then everything else exactly.
     *
     * @return {@code [draw][idea]}; the same for the same seed, on any number of threads
     */
    public double[][] draws(int many, long seed) {
        return IntStream.range(0, many)
                .parallel()
                .mapToObj(number -> draw(RandomSource.L64_X128_MIX.create(seed + number * 0x9E3779B97F4A7C15L)))
                .toArray(double[][]::new);
    }

    private double[] draw(UniformRandomProvider random) {
        var model = drawn(random.nextDouble());
        var freedom = ratings.size() - 1.0;
        var chi = 2
                * AhrensDieterMarsagliaTsangGammaSampler.of(random, freedom / 2, 1)
                        .sample();
        var gaussian = ZigguratSampler.NormalizedGaussian.of(random);
        return model.draw(gaussian::sample, model.residual() * freedom / chi);
    }

    private MixedModel drawn(double ticket) {
        var upTo = 0.0;
        for (var one : posterior) {
            upTo += one.weight();
            if (ticket < upTo) {
                return one.model();
            }
        }
        return posterior.getLast().model();
    }
}
