package samskap.value.pairwise;

/**
 * The Hessian without what ties different ideas together, factored: one arrow-shaped block for each idea's unknowns and
 * the position by itself. Preconditions solves and gives conditional variances.
 *
 * <p>Each block is L·Lᵀ with the deviations first and the common value last, so that L stays an arrow.
 */
final class BlockFactor {

    private final Layout layout;
    private final double[] pivot;
    private final double[] coupling;

    /** @param curvature the likelihood's second derivative at each cell by itself, the position last */
    BlockFactor(Layout layout, double[] curvature, Variances prior) {
        this.layout = layout;
        this.pivot = new double[layout.unknowns()];
        this.coupling = new double[layout.unknowns()];
        for (int i = 0; i < layout.cells(); i += layout.width()) {
            double common = curvature[i] + prior.precision(layout, i);
            for (int k = 1; k < layout.width(); k++) {
                pivot[i + k] = Math.sqrt(curvature[i + k] + prior.precision(layout, i + k));
                coupling[i + k] = curvature[i + k] / pivot[i + k];
                common += curvature[i + k] - coupling[i + k] * coupling[i + k];
            }
            pivot[i] = Math.sqrt(common);
        }
        int position = layout.position();
        pivot[position] = Math.sqrt(curvature[position] + prior.precision(layout, position));
    }

    double logDeterminant() {
        double sum = 0;
        for (double value : pivot) {
            sum += 2 * Math.log(value);
        }
        return sum;
    }

    /** Solves L u = r in place. */
    void lower(double[] r) {
        for (int i = 0; i < layout.cells(); i += layout.width()) {
            for (int k = 1; k < layout.width(); k++) {
                r[i + k] /= pivot[i + k];
                r[i] -= coupling[i + k] * r[i + k];
            }
            r[i] /= pivot[i];
        }
        r[layout.position()] /= pivot[layout.position()];
    }

    /** Solves Lᵀ z = u in place. */
    void upper(double[] u) {
        for (int i = 0; i < layout.cells(); i += layout.width()) {
            u[i] /= pivot[i];
            for (int k = 1; k < layout.width(); k++) {
                u[i + k] = (u[i + k] - coupling[i + k] * u[i]) / pivot[i + k];
            }
        }
        u[layout.position()] /= pivot[layout.position()];
    }

    /** Each idea's published variance if all other ideas were known. */
    double[] conditionalVariances(Population population) {
        var weights = new double[layout.unknowns()];
        for (int i = 0; i < layout.ideas(); i++) {
            weights[i * layout.width()] = 1;
            for (int s = 0; s < layout.segments(); s++) {
                weights[layout.cell(i, s)] = population.share(s);
            }
        }
        lower(weights);
        var variances = new double[layout.ideas()];
        for (int i = 0; i < layout.cells(); i++) {
            variances[i / layout.width()] += weights[i] * weights[i];
        }
        return variances;
    }
}
