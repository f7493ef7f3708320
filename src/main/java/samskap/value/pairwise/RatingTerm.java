package samskap.value.pairwise;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;

/**
 * What ratings say about the cells, with the raters' effects integrated out: a rater's m answers have the precision (I
 * − ρJ)/s² with ρ = ω²/(s² + mω²).
 */
final class RatingTerm {

    private final double[] value;
    private final int[] cell;
    private final int[] starts;

    RatingTerm(Ratings ratings, Layout layout) {
        this.value = ratings.value;
        this.starts = ratings.starts();
        this.cell = new int[ratings.size()];
        for (int r = 0; r < cell.length; r++) {
            cell[r] = layout.cell(ratings.idea[r], layout.segments() == 0 ? -1 : ratings.segment[r]);
        }
    }

    boolean isEmpty() {
        return value.length == 0;
    }

    int size() {
        return value.length;
    }

    int raters() {
        return starts.length - 1;
    }

    int start(int rater) {
        return starts[rater];
    }

    int cell(int rating) {
        return cell[rating];
    }

    double value(int rating) {
        return value[rating];
    }

    static double shrink(RatingScale scale, int ratings) {
        return scale.raterVariance() / (scale.residualVariance() + ratings * scale.raterVariance());
    }

    /** What is left of a rating after scale and value. */
    double residual(RatingScale scale, double[] cells, int rating) {
        return value[rating] - scale.location() - scale.slope() * cells[cell[rating]];
    }

    /** Adds dℓ/dcells and returns ℓ up to what does not depend on the cells. */
    double addGradient(RatingScale scale, double[] cells, double[] gradient) {
        double likelihood = 0;
        double level = 0;
        for (int rater = 0; rater < raters(); rater++) {
            double sum = 0;
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                sum += residual(scale, cells, r);
            }
            double mildness = sum * shrink(scale, starts[rater + 1] - starts[rater]);
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                double residual = residual(scale, cells, r);
                double pull = (residual - mildness) / scale.residualVariance();
                gradient[cell[r]] += scale.slope() * pull;
                level += pull;
                likelihood -= 0.5 * residual * pull;
            }
        }
        return likelihood + addLevel(scale, level, gradient);
    }

    private double addLevel(RatingScale scale, double level, double[] gradient) {
        if (isEmpty()) {
            return 0;
        }
        double information = information(scale);
        addCommon(scale, -scale.slope() * level / information, gradient);
        return 0.5 * level * level / information;
    }

    /** Adds the precision that the ratings give times {@code values}. */
    void addTo(RatingScale scale, double[] values, double[] result) {
        double precision = scale.slope() * scale.slope() / scale.residualVariance();
        double level = 0;
        for (int rater = 0; rater < raters(); rater++) {
            double sum = 0;
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                sum += values[cell[r]];
            }
            double shared = sum * shrink(scale, starts[rater + 1] - starts[rater]);
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                result[cell[r]] += precision * (values[cell[r]] - shared);
                level += precision * (values[cell[r]] - shared);
            }
        }
        if (!isEmpty()) {
            addCommon(scale, -level / information(scale), result);
        }
    }

    /** What one more rating adds to what is known of α, summed over all. */
    private double information(RatingScale scale) {
        double sum = 0;
        for (int rater = 0; rater < raters(); rater++) {
            int count = starts[rater + 1] - starts[rater];
            sum += count * weight(scale, count);
        }
        return sum;
    }

    private static double weight(RatingScale scale, int count) {
        return (1 - count * shrink(scale, count)) / scale.residualVariance();
    }

    /** Adds Ω⁻¹1 times a factor. */
    private void addCommon(RatingScale scale, double factor, double[] result) {
        for (int rater = 0; rater < raters(); rater++) {
            double share = factor * weight(scale, starts[rater + 1] - starts[rater]);
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                result[cell[r]] += share;
            }
        }
    }

    void addDiagonal(RatingScale scale, double[] diagonal) {
        double precision = scale.slope() * scale.slope() / scale.residualVariance();
        for (int rater = 0; rater < raters(); rater++) {
            double kept = 1 - shrink(scale, starts[rater + 1] - starts[rater]);
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                diagonal[cell[r]] += precision * kept;
            }
        }
    }

    /** Adds the precision that the ratings give. */
    void addTo(RatingScale scale, double[][] matrix) {
        double precision = scale.slope() * scale.slope() / scale.residualVariance();
        for (int rater = 0; rater < raters(); rater++) {
            double shared = precision * shrink(scale, starts[rater + 1] - starts[rater]);
            for (int r = starts[rater]; r < starts[rater + 1]; r++) {
                matrix[cell[r]][cell[r]] += precision;
                for (int q = starts[rater]; q < starts[rater + 1]; q++) {
                    matrix[cell[r]][cell[q]] -= shared;
                }
            }
        }
        if (!isEmpty()) {
            var common = new double[matrix.length];
            addCommon(scale, scale.slope(), common);
            double information = information(scale);
            for (int i = 0; i < matrix.length; i++) {
                Vectors.add(-common[i] / information, common, matrix[i]);
            }
        }
    }

    /** Adds noise whose covariance is the precision that the ratings give. */
    void addNoise(RatingScale scale, ContinuousSampler normal, double[] noise) {
        double level = 0;
        for (int rater = 0; rater < raters(); rater++) {
            level += addNoise(scale, rater, normal, noise);
        }
        if (!isEmpty()) {
            addCommon(scale, -level / information(scale) * scale.slope(), noise);
        }
    }

    /** Returns the sum of the noise before it is multiplied by the slope. */
    private double addNoise(RatingScale scale, int rater, ContinuousSampler normal, double[] noise) {
        int count = starts[rater + 1] - starts[rater];
        double sd = Math.sqrt(scale.residualVariance());
        double shared = (1 - Math.sqrt(1 - count * shrink(scale, count))) / count;
        double sum = 0;
        for (int r = starts[rater]; r < starts[rater + 1]; r++) {
            double z = normal.sample();
            sum += z;
            noise[cell[r]] += scale.slope() * z / sd;
        }
        for (int r = starts[rater]; r < starts[rater + 1]; r++) {
            noise[cell[r]] -= scale.slope() * shared * sum / sd;
        }
        return sum * (1 - shared * count) / sd;
    }
}
