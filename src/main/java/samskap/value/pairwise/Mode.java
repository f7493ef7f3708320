package samskap.value.pairwise;

/**
 * The maximum a posteriori for one set of hyperparameters.
 *
 * @param nu the weight of a tie, 0 if ties have none
 * @param hessian at the mode
 */
record Mode(double[] unknowns, double nu, Hessian hessian) {

    /**
     * The logarithm of the marginal likelihood by Laplace's approximation, up to a constant that the prior's variances
     * don't change.
     */
    double logMarginalLikelihood() {
        var problem = hessian.problem;
        var given = hessian.given;
        var cells = problem.layout.cellsFrom(unknowns);
        double likelihood = problem.graph.logLikelihood(cells, nu)
                + problem.ratings.addGradient(given.scale(), cells, new double[cells.length]);
        var pull = new double[unknowns.length];
        given.prior().addTo(problem.layout, 1, unknowns, pull);
        double penalty = Vectors.dot(unknowns, pull);
        double volume = given.prior().logDeterminant(problem.layout) - logDeterminant();
        return likelihood + 0.5 * (volume - penalty) + TiePrior.logDensity(nu);
    }

    private double logDeterminant() {
        return hessian.problem.isFactored()
                ? new Cholesky(hessian.dense()).logDeterminant()
                : Lanczos.logDeterminant(hessian);
    }
}
