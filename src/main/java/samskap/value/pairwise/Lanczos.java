package samskap.value.pairwise;

import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * The log determinant of a large Hessian by stochastic Lanczos quadrature (Ubaru, Chen and Saad 2017) of what its
 * blocks leave. The probes are always the same, so that differences between neighbouring σ are smooth.
 */
final class Lanczos {

    /** Probes are cheap where there are few answers, and needed most there. */
    private static final int WORK = 3_000_000;

    private static final int FEWEST_PROBES = 6;
    private static final int MOST_PROBES = 60;
    private static final int STEPS = 24;

    /** Where the next direction has become rounding. */
    private static final double EXHAUSTED = 1e-6;

    private Lanczos() {}

    static double logDeterminant(Hessian hessian) {
        var problem = hessian.problem;
        int probes = Math.clamp(WORK / (problem.graph.size() + problem.layout.unknowns()), FEWEST_PROBES, MOST_PROBES);
        var parts = IntStream.range(0, probes)
                .parallel()
                .mapToDouble(probe -> quadrature(hessian, probe))
                .toArray();
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return hessian.blocks.logDeterminant() + sum / probes;
    }

    private static double quadrature(Hessian hessian, int probe) {
        int n = hessian.problem.layout.unknowns();
        var current = signs(n, probe);
        var previous = new double[n];
        var diagonal = new double[STEPS];
        var beside = new double[STEPS];
        int steps = 0;
        double beta = 0;
        while (steps < STEPS) {
            var next = whitened(hessian, current);
            Vectors.add(-beta, previous, next);
            diagonal[steps] = Vectors.dot(next, current);
            Vectors.add(-diagonal[steps], current, next);
            beta = Math.sqrt(Vectors.dot(next, next));
            beside[steps++] = beta;
            if (beta < EXHAUSTED || steps >= 3 && settled(beside, steps)) {
                break;
            }
            previous = current;
            Vectors.add(1 / beta - 1, next.clone(), next);
            current = next;
        }
        return n * logarithm(diagonal, beside, steps);
    }

    /** The products of couplings bound what further steps can add. */
    private static boolean settled(double[] beside, int steps) {
        double product = 1;
        for (int k = 0; k < steps; k++) {
            product *= beside[k];
        }
        return product * product < 1e-9;
    }

    private static double[] signs(int n, int probe) {
        var random = RandomSource.L64_X128_MIX.create(0x5A3D_0000L + probe);
        var signs = new double[n];
        for (int i = 0; i < n; i++) {
            signs[i] = (random.nextBoolean() ? 1 : -1) / Math.sqrt(n);
        }
        return signs;
    }

    private static double[] whitened(Hessian hessian, double[] x) {
        var inner = x.clone();
        hessian.blocks.upper(inner);
        var image = hessian.times(inner, false);
        hessian.blocks.lower(image);
        return image;
    }

    /** The first element of the logarithm of a tridiagonal matrix. */
    private static double logarithm(double[] diagonal, double[] beside, int steps) {
        var matrix = MatrixUtils.createRealMatrix(steps, steps);
        for (int k = 0; k < steps; k++) {
            matrix.setEntry(k, k, diagonal[k]);
            if (k + 1 < steps) {
                matrix.setEntry(k, k + 1, beside[k]);
                matrix.setEntry(k + 1, k, beside[k]);
            }
        }
        var eigen = new EigenDecompositionSymmetric(matrix);
        double sum = 0;
        for (int k = 0; k < steps; k++) {
            sum += Math.pow(eigen.getEigenvector(k).getEntry(0), 2) * Math.log(eigen.getEigenvalue(k));
        }
        return sum;
    }
}
