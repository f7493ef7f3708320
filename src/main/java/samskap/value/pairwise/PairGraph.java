package samskap.value.pairwise;

import java.util.Arrays;

/**
 * The comparisons as edges between cells, with the passes over all of them that the fit consists of.
 *
 * <p>Likelihood (Davidson 1970, with the order effect of Davidson and Beaver 1977): with η = θ_left − θ_right + δ and Z
 * = 2cosh(η/2) + ν, P(left) = e^(η/2)/Z, P(right) = e^(−η/2)/Z, P(tie) = ν/Z. At ν = 0 it is Bradley–Terry. It is
 * written with e = e^(−|η|/2), so that nothing overflows.
 */
final class PairGraph {

    /** What one pass found besides the cells' gradient. */
    record Pass(double expectedTies, double tieInformation) {}

    final int[] left;
    final int[] right;
    private final byte[] outcome;
    private final int ties;
    private final int nodes;
    private final Chunks chunks;
    private final double[][] partial;

    /** @param layout of the unknowns; cells and position together are the nodes that gradients are for */
    PairGraph(Comparisons comparisons, Layout layout) {
        this.left = layout.segments() == 0 ? comparisons.left : cells(comparisons.left, comparisons, layout);
        this.right = layout.segments() == 0 ? comparisons.right : cells(comparisons.right, comparisons, layout);
        this.outcome = comparisons.outcome;
        this.ties = comparisons.ties();
        this.nodes = layout.unknowns();
        this.chunks = new Chunks(left.length);
        this.partial = new double[chunks.pieces()][nodes];
    }

    private static int[] cells(int[] ideas, Comparisons comparisons, Layout layout) {
        var cells = new int[ideas.length];
        for (int c = 0; c < cells.length; c++) {
            cells[c] = layout.cell(ideas[c], comparisons.segment[c]);
        }
        return cells;
    }

    int size() {
        return left.length;
    }

    int ties() {
        return ties;
    }

    /**
     * Gradient and curvature of the log likelihood.
     *
     * @param values of cells, the position effect last
     * @param nu the weight of a tie
     * @param weight receives −d²ℓ/dη² per comparison
     * @param gradient to which dℓ/dvalues is added
     */
    Pass linearise(double[] values, double nu, double[] weight, double[] gradient) {
        var ties = new double[chunks.pieces()][2];
        clear();
        chunks.run((piece, from, to) -> linearise(values, nu, weight, partial[piece], ties[piece], from, to));
        addPartials(gradient);
        double expected = 0;
        double information = 0;
        for (double[] sums : ties) {
            expected += sums[0];
            information += sums[1];
        }
        return new Pass(expected, information);
    }

    private void linearise(
            double[] values, double nu, double[] weight, double[] gradient, double[] ties, int from, int to) {
        double position = values[nodes - 1];
        double positionSum = 0;
        for (int c = from; c < to; c++) {
            double eta = values[left[c]] - values[right[c]] + position;
            double e = Math.exp(-0.5 * Math.abs(eta));
            double e2 = e * e;
            double scale = 1 / (1 + e2 + nu * e);
            double tie = nu * e * scale;
            double expected = Math.copySign(0.5 * (1 - e2) * scale, eta);
            double slope = score(outcome[c]) - expected;
            weight[c] = (e2 + 0.25 * nu * e * (1 + e2)) * scale * scale;
            gradient[left[c]] += slope;
            gradient[right[c]] -= slope;
            positionSum += slope;
            ties[0] += tie;
            ties[1] += tie * (1 - tie);
        }
        gradient[nodes - 1] += positionSum;
    }

    /** y in the log likelihood's y·η. */
    double score(int comparison) {
        return score(outcome[comparison]);
    }

    private static double score(byte code) {
        return code == 0 ? 0.5 : code == 1 ? -0.5 : 0;
    }

    /** The log likelihood at these values of cells (position last). */
    double logLikelihood(double[] values, double nu) {
        var sums = new double[chunks.pieces()];
        chunks.run((piece, from, to) -> sums[piece] = logLikelihood(values, nu, from, to));
        double sum = nu > 0 ? ties * Math.log(nu) : 0;
        for (double part : sums) {
            sum += part;
        }
        return sum;
    }

    private double logLikelihood(double[] values, double nu, int from, int to) {
        double position = values[nodes - 1];
        double sum = 0;
        double product = 1;
        for (int c = from; c < to; c++) {
            double eta = values[left[c]] - values[right[c]] + position;
            double e = Math.exp(-0.5 * Math.abs(eta));
            sum += score(outcome[c]) * eta - 0.5 * Math.abs(eta);
            product *= 1 + e * e + nu * e;
            if (product > 1e100) {
                sum -= Math.log(product);
                product = 1;
            }
        }
        return sum - Math.log(product);
    }

    /** Each cell's own curvature, the position's last. */
    double[] diagonal(double[] weight) {
        clear();
        chunks.run((piece, from, to) -> diagonal(weight, partial[piece], from, to));
        var diagonal = new double[nodes];
        addPartials(diagonal);
        return diagonal;
    }

    private void diagonal(double[] weight, double[] diagonal, int from, int to) {
        double sum = 0;
        for (int c = from; c < to; c++) {
            diagonal[left[c]] += weight[c];
            diagonal[right[c]] += weight[c];
            sum += weight[c];
        }
        diagonal[nodes - 1] += sum;
    }

    /** Adds the weighted Laplacian times {@code values} to {@code result}, on all processors. Not for two at once. */
    void applyInParallel(double[] weight, double[] values, double[] result) {
        clear();
        chunks.run((piece, from, to) -> apply(weight, values, partial[piece], from, to));
        addPartials(result);
    }

    /** Adds the weighted Laplacian times {@code values} to {@code result}, on this thread. */
    void apply(double[] weight, double[] values, double[] result) {
        apply(weight, values, result, 0, size());
    }

    private void apply(double[] weight, double[] values, double[] result, int from, int to) {
        double position = values[nodes - 1];
        double positionSum = 0;
        for (int c = from; c < to; c++) {
            double pull = weight[c] * (values[left[c]] - values[right[c]] + position);
            result[left[c]] += pull;
            result[right[c]] -= pull;
            positionSum += pull;
        }
        result[nodes - 1] += positionSum;
    }

    private void clear() {
        for (double[] part : partial) {
            Arrays.fill(part, 0);
        }
    }

    private void addPartials(double[] result) {
        for (double[] part : partial) {
            for (int n = 0; n < nodes; n++) {
                result[n] += part[n];
            }
        }
    }
}
