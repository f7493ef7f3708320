package samskap.value.pairwise;

import java.util.function.Function;

/**
 * Estimates how ratings follow from values by expectation–maximisation: the values' posterior for α and β (their
 * variance counts, or β would be pulled towards 0), the raters' for their spread.
 */
final class ScaleEstimation {

    private static final int ITERATIONS = 12;

    /** Of the ratings' own variance; keeps constant ratings from claiming certainty. */
    private static final double LEAST_VARIANCE = 1e-3;

    private final Problem problem;
    private final RatingTerm ratings;

    ScaleEstimation(Problem problem) {
        this.problem = problem;
        this.ratings = problem.ratings;
    }

    /** A first guess: two fifths of the variance are value, one fifth mildness, two fifths noise. */
    static RatingScale guess(Ratings ratings) {
        int n = ratings.size();
        double mean = 0;
        for (double value : ratings.value) {
            mean += value / n;
        }
        double variance = 0.05;
        for (double value : ratings.value) {
            variance += (value - mean) * (value - mean) / n;
        }
        return new RatingScale(mean, Math.sqrt(0.4 * variance), 0.2 * variance, 0.4 * variance);
    }

    Hyperparameters improve(Hyperparameters given, Function<Hyperparameters, Mode> fit) {
        var better = given;
        for (int n = 0; n < ITERATIONS; n++) {
            better = better.with(next(fit.apply(better)));
        }
        return better;
    }

    private RatingScale next(Mode mode) {
        var scale = mode.hessian().given.scale();
        var cells = problem.layout.cellsFrom(mode.unknowns());
        var variances = CellVariances.of(mode);
        var mildness = mildness(scale, cells);
        var line = line(cells, variances, mildness);
        double residual = 0;
        double rater = 0;
        for (int j = 0; j < ratings.raters(); j++) {
            int count = ratings.start(j + 1) - ratings.start(j);
            double spread = RatingTerm.shrink(scale, count) * scale.residualVariance();
            rater += (mildness[j] * mildness[j] + spread) / ratings.raters();
            for (int r = ratings.start(j); r < ratings.start(j + 1); r++) {
                double left = ratings.residual(line, cells, r) - mildness[j];
                double unsure = line.slope() * line.slope() * variances[ratings.cell(r)];
                residual += (left * left + spread + unsure) / ratings.size();
            }
        }
        return new RatingScale(
                line.location(), line.slope(), Math.max(rater, 1e-9), Math.max(residual, LEAST_VARIANCE));
    }

    /** The raters' effects, shrunken. */
    private double[] mildness(RatingScale scale, double[] cells) {
        var mildness = new double[ratings.raters()];
        for (int j = 0; j < mildness.length; j++) {
            for (int r = ratings.start(j); r < ratings.start(j + 1); r++) {
                mildness[j] += ratings.residual(scale, cells, r);
            }
            mildness[j] *= RatingTerm.shrink(scale, ratings.start(j + 1) - ratings.start(j));
        }
        return mildness;
    }

    private RatingScale line(double[] cells, double[] variances, double[] mildness) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        int n = ratings.size();
        for (int j = 0; j < ratings.raters(); j++) {
            for (int r = ratings.start(j); r < ratings.start(j + 1); r++) {
                double value = cells[ratings.cell(r)];
                double rating = ratings.value(r) - mildness[j];
                x += value / n;
                y += rating / n;
                xx += (value * value + variances[ratings.cell(r)]) / n;
                xy += value * rating / n;
            }
        }
        double slope = Math.max(0, (xy - x * y) / Math.max(xx - x * x, 1e-9));
        return new RatingScale(y - slope * x, slope, 0, 1);
    }
}
