package samskap.value.pairwise;

/** A pass over all comparisons whose gradient and curvature are expectations over a normal η. */
final class ExpectedPass {

    /** Gauss–Hermite for a standard normal variable, seven points. */
    private static final double[] NODES = {
        -3.750439717725742,
        -2.366759410734541,
        -1.154405394739968,
        0,
        1.154405394739968,
        2.366759410734541,
        3.750439717725742
    };

    private static final double[] SHARES = {
        5.48268855972218e-4,
        0.03075712396758645,
        0.2401231786050127,
        0.4571428571428571,
        0.2401231786050127,
        0.03075712396758645,
        5.48268855972218e-4
    };

    private final double[] values;
    private final double nu;

    /** @param values of cells, the position effect last */
    ExpectedPass(double[] values, double nu) {
        this.values = values;
        this.nu = nu;
    }

    /** E[ℓ] given the variance of η per comparison. */
    double logLikelihood(PairGraph graph, double[] variance) {
        int position = values.length - 1;
        double sum = nu > 0 ? graph.ties() * Math.log(nu) : 0;
        for (int c = 0; c < variance.length; c++) {
            double eta = values[graph.left[c]] - values[graph.right[c]] + values[position];
            double sd = Math.sqrt(variance[c]);
            sum += graph.score(c) * eta;
            for (int k = 0; k < NODES.length; k++) {
                double half = 0.5 * Math.abs(eta + sd * NODES[k]);
                double e = Math.exp(-half);
                sum -= SHARES[k] * (half + Math.log(1 + e * e + nu * e));
            }
        }
        return sum;
    }

    /**
     * Goes over all comparisons.
     *
     * @param variance of η per comparison
     * @param weight receives E[−d²ℓ/dη²] per comparison
     * @param gradient to which E[dℓ/dvalues] is added
     */
    void linearise(PairGraph graph, double[] variance, double[] weight, double[] gradient) {
        int position = values.length - 1;
        for (int c = 0; c < weight.length; c++) {
            double eta = values[graph.left[c]] - values[graph.right[c]] + values[position];
            double sd = Math.sqrt(variance[c]);
            double slope = graph.score(c);
            for (int k = 0; k < NODES.length; k++) {
                double at = eta + sd * NODES[k];
                double e = Math.exp(-0.5 * Math.abs(at));
                double scale = 1 / (1 + e * e + nu * e);
                slope -= SHARES[k] * Math.copySign(0.5 * (1 - e * e) * scale, at);
                weight[c] += SHARES[k] * (e * e + 0.25 * nu * e * (1 + e * e)) * scale * scale;
            }
            gradient[graph.left[c]] += slope;
            gradient[graph.right[c]] -= slope;
            gradient[position] += slope;
        }
    }
}
