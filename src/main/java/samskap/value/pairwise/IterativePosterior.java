package samskap.value.pairwise;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The Gaussian posterior of many ideas, whose covariance matrix nobody writes down.
 *
 * <p>Joint draws by perturbing and solving (Papandreou and Yuille 2010): H x = Aᵀ W^½ z + Q^½ z′ has exactly the
 * posterior's covariance. Variances are the Rao–Blackwellised sum of what an idea varies when all others are known and
 * of how that conditional mean varies over draws (Sidén et al. 2018); the second part is small and hardly noisy.
 */
final class IterativePosterior implements Posterior {

    private static final int DRAWS_FOR_VARIANCES = 64;
    private static final long VARIANCE_SEED = 0x5EED_0F_7A61A9CEL;
    private static final double TOLERANCE = 1e-4;

    private final Hessian hessian;
    private final Problem problem;
    private final double[] means;
    private final Supplier<double[]> variances;

    IterativePosterior(Mode mode) {
        this.hessian = mode.hessian();
        this.problem = hessian.problem;
        this.means = problem.published(mode.unknowns());
        this.variances = Lazy.of(this::raoBlackwell);
    }

    @Override
    public double[] means() {
        return means;
    }

    @Override
    public double[] variances() {
        return variances.get();
    }

    @Override
    public double covariance(int i, int j) {
        var layout = problem.layout;
        var weights = new double[layout.unknowns()];
        weights[i * layout.width()] = 1;
        for (int s = 0; s < layout.segments(); s++) {
            weights[layout.cell(i, s)] = problem.answers.population().share(s);
        }
        return problem.published(hessian.solve(weights, 1e-8, false))[j];
    }

    @Override
    public double[] draw(long seed, int number) {
        var draw = problem.published(deviation(seed, number));
        Vectors.add(1, means, draw);
        return draw;
    }

    private double[] deviation(long seed, int number) {
        var normal = ZigguratSampler.NormalizedGaussian.of(Streams.of(seed, number));
        return hessian.solve(Perturbation.of(hessian, normal), TOLERANCE, false);
    }

    private double[] raoBlackwell() {
        var parts = IntStream.range(0, DRAWS_FOR_VARIANCES)
                .parallel()
                .mapToObj(number -> conditionalMean(deviation(VARIANCE_SEED, number)))
                .toList();
        var variances = hessian.blocks.conditionalVariances(problem.answers.population());
        for (double[] part : parts) {
            for (int i = 0; i < variances.length; i++) {
                variances[i] += part[i] * part[i] / DRAWS_FOR_VARIANCES;
            }
        }
        return variances;
    }

    /** Each idea's mean given a draw of all others: x − B⁻¹Hx. */
    private double[] conditionalMean(double[] deviation) {
        var image = hessian.times(deviation, false);
        hessian.blocks.lower(image);
        hessian.blocks.upper(image);
        Vectors.scaleAndAdd(-1, image, deviation);
        return problem.published(image);
    }

    /** Gaussian noise whose covariance is the Hessian. */
    private static final class Perturbation {

        static double[] of(Hessian hessian, ContinuousSampler normal) {
            var layout = hessian.problem.layout;
            var noise = new double[layout.unknowns()];
            addComparisons(hessian, normal, noise, layout.position());
            hessian.problem.ratings.addNoise(hessian.given.scale(), normal, noise);
            layout.gather(noise);
            for (int i = 0; i < noise.length; i++) {
                noise[i] += normal.sample() * Math.sqrt(hessian.given.prior().precision(layout, i));
            }
            return noise;
        }

        private static void addComparisons(Hessian hessian, ContinuousSampler normal, double[] noise, int position) {
            var graph = hessian.problem.graph;
            for (int c = 0; c < hessian.weight.length; c++) {
                double pull = normal.sample() * Math.sqrt(hessian.weight[c]);
                noise[graph.left[c]] += pull;
                noise[graph.right[c]] -= pull;
                noise[position] += pull;
            }
        }
    }
}
