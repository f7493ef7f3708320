package samskap.value.pairwise;

/**
 * Moves a mode to the nearest Gaussian's mean and gives it that one's precision: the fixed point at which gradient and
 * curvature are not those at the centre but their expectations over the posterior itself.
 */
final class Variational {

    private static final int ROUNDS = 3;
    private static final int STEPS_A_ROUND = 2;
    private static final double TOLERANCE = 1e-7;

    /** Up to so many unknowns the variances of differences are exact; beyond, each idea's given the others. */
    private static final int EXACT = 250;

    private Variational() {}

    static Mode refine(Mode mode) {
        var refined = mode;
        for (int round = 0; round < ROUNDS; round++) {
            var variances = differenceVariances(refined);
            for (int step = 0; step < STEPS_A_ROUND; step++) {
                refined = step(refined, variances);
            }
        }
        return refined;
    }

    /**
     * How much better than Laplace's the variational bound of the log marginal likelihood is, so that components of a
     * mixture over σ are weighed by the better of the two; 0 where the bound is too dear to be had exactly.
     *
     * @param refined what {@link #refine} made of the mode
     */
    static double evidenceGain(Mode mode, Mode refined) {
        var problem = mode.hessian().problem;
        if (problem.layout.unknowns() > EXACT) {
            return 0;
        }
        var variances = exact(refined.hessian());
        var cells = problem.layout.cellsFrom(refined.unknowns());
        double expected = new ExpectedPass(cells, refined.nu()).logLikelihood(problem.graph, variances);
        double atMean = problem.graph.logLikelihood(cells, refined.nu());
        double spread = 0.5 * Vectors.dot(refined.hessian().weight, variances);
        return refined.logMarginalLikelihood() + expected - atMean + spread - mode.logMarginalLikelihood();
    }

    private static Mode step(Mode mode, double[] variances) {
        var problem = mode.hessian().problem;
        var given = mode.hessian().given;
        var cells = problem.layout.cellsFrom(mode.unknowns());
        var gradient = new double[cells.length];
        var weight = new double[variances.length];
        new ExpectedPass(cells, mode.nu()).linearise(problem.graph, variances, weight, gradient);
        problem.ratings.addGradient(given.scale(), cells, gradient);
        problem.layout.gather(gradient);
        given.prior().addTo(problem.layout, -1, mode.unknowns(), gradient);
        var hessian = new Hessian(problem, given, weight);
        var unknowns = hessian.solve(gradient, TOLERANCE, true);
        Vectors.add(1, mode.unknowns(), unknowns);
        return new Mode(unknowns, mode.nu(), hessian);
    }

    private static double[] differenceVariances(Mode mode) {
        var problem = mode.hessian().problem;
        return problem.layout.unknowns() <= EXACT ? exact(mode.hessian()) : conditional(mode);
    }

    private static double[] exact(Hessian hessian) {
        var problem = hessian.problem;
        var cells = problem.layout.cellCovariance(new Cholesky(hessian.dense()).inverse());
        int position = problem.layout.position();
        var variances = new double[problem.graph.size()];
        for (int c = 0; c < variances.length; c++) {
            var left = cells[problem.graph.left[c]];
            var right = cells[problem.graph.right[c]];
            int l = problem.graph.left[c];
            int r = problem.graph.right[c];
            variances[c] = left[l] + right[r] - 2 * left[r] + cells[position][position];
            variances[c] += 2 * (left[position] - right[position]);
        }
        return variances;
    }

    private static double[] conditional(Mode mode) {
        var graph = mode.hessian().problem.graph;
        var cells = CellVariances.conditional(mode.hessian());
        var variances = new double[graph.size()];
        for (int c = 0; c < variances.length; c++) {
            variances[c] = cells[graph.left[c]] + cells[graph.right[c]];
        }
        return variances;
    }
}
