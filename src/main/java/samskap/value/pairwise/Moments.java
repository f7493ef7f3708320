package samskap.value.pairwise;

/** A first guess of σ from one fit: MacKay's (1992) fixed point with each idea's conditional variance. */
final class Moments {

    private static final double LEAST = 0.05;
    private static final double MOST = 5;

    private Moments() {}

    static double sigma(Mode mode) {
        var layout = mode.hessian().problem.layout;
        if (layout.ideas() == 0) {
            return 1;
        }
        double sigma = mode.hessian().given.prior().sigma();
        var variances = mode.hessian()
                .blocks
                .conditionalVariances(mode.hessian().problem.answers.population());
        double squares = 0;
        double determined = 0;
        for (int i = 0; i < layout.ideas(); i++) {
            double value = mode.unknowns()[i * layout.width()];
            squares += value * value;
            determined += Math.max(0, 1 - variances[i] / (sigma * sigma));
        }
        return Math.clamp(Math.sqrt(squares / Math.max(determined, 1e-3)), LEAST, MOST);
    }
}
