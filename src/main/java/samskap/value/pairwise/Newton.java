package samskap.value.pairwise;

/**
 * Finds the mode: Newton's method on the values, whose log posterior is concave, with a Newton step on ln ν beside it
 * (the two hardly touch: a tie says who is near whom, not who is better).
 */
final class Newton {

    private static final int MOST_STEPS = 200;

    /** Steps back when the slope along a step has turned around by more than this. */
    private static final double OVERSHOT = 0.5;

    private final Problem problem;
    private final Hyperparameters given;
    private final int ties;
    private final double[] unknowns;
    private double nu;

    Newton(Problem problem, Hyperparameters given, Start start) {
        this.problem = problem;
        this.given = given;
        this.ties = given.ties() ? problem.graph.ties() : 0;
        this.unknowns = start.unknowns().clone();
        this.nu = given.ties() ? start.nu() : 0;
    }

    Mode mode() {
        var step = new double[unknowns.length];
        double promised = 0;
        for (int n = 0; ; n++) {
            var gradient = new double[unknowns.length];
            var weight = new double[problem.graph.size()];
            var pass = linearise(weight, gradient);
            double slope = Vectors.dot(gradient, step);
            if (slope < -OVERSHOT * promised && n < MOST_STEPS) {
                halve(step);
                promised /= 2;
                continue;
            }
            var hessian = new Hessian(problem, given, weight);
            step = hessian.solve(gradient, problem.solverTolerance(), true);
            promised = Vectors.dot(gradient, step);
            Vectors.add(1, step, unknowns);
            double tieStep = moveNu(pass);
            if (Math.max(Vectors.largest(step), Math.abs(tieStep)) < problem.lastStep() || n >= MOST_STEPS) {
                return new Mode(unknowns, nu, hessian);
            }
        }
    }

    private void halve(double[] step) {
        Vectors.add(-0.5, step, unknowns);
        Vectors.add(-0.5, step.clone(), step);
    }

    private PairGraph.Pass linearise(double[] weight, double[] gradient) {
        var cells = problem.layout.cellsFrom(unknowns);
        var pass = problem.graph.linearise(cells, nu, weight, gradient);
        problem.ratings.addGradient(given.scale(), cells, gradient);
        problem.layout.gather(gradient);
        given.prior().addTo(problem.layout, -1, unknowns, gradient);
        return pass;
    }

    private double moveNu(PairGraph.Pass pass) {
        if (nu == 0) {
            return 0;
        }
        double step = TiePrior.step(nu, ties, pass);
        nu *= Math.exp(step);
        return step;
    }
}
