package samskap.value.pairwise;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** The Gaussian posterior with its whole covariance matrix. */
final class FactoredPosterior implements Posterior {

    private final double[] means;
    private final double[][] covariance;
    private final Cholesky factor;

    FactoredPosterior(Mode mode) {
        var problem = mode.hessian().problem;
        this.means = problem.published(mode.unknowns());
        this.covariance = published(problem, new Cholesky(mode.hessian().dense()).inverse());
        this.factor = new Cholesky(covariance);
    }

    /** P·V·Pᵀ, where P publishes. */
    private static double[][] published(Problem problem, double[][] unknowns) {
        int n = unknowns.length;
        var half = new double[problem.layout.ideas()][n];
        for (int j = 0; j < n; j++) {
            var column = problem.published(unknowns[j]);
            for (int i = 0; i < column.length; i++) {
                half[i][j] = column[i];
            }
        }
        var covariance = new double[half.length][];
        for (int i = 0; i < half.length; i++) {
            covariance[i] = problem.published(half[i]);
        }
        return covariance;
    }

    @Override
    public double[] means() {
        return means;
    }

    @Override
    public double[] variances() {
        var variances = new double[means.length];
        for (int i = 0; i < variances.length; i++) {
            variances[i] = covariance[i][i];
        }
        return variances;
    }

    @Override
    public double covariance(int i, int j) {
        return covariance[i][j];
    }

    @Override
    public double[] draw(long seed, int number) {
        var normal = ZigguratSampler.NormalizedGaussian.of(Streams.of(seed, number));
        var z = new double[means.length];
        for (int i = 0; i < z.length; i++) {
            z[i] = normal.sample();
        }
        var draw = factor.times(z);
        Vectors.add(1, means, draw);
        return draw;
    }
}
