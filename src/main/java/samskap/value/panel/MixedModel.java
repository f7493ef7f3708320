package samskap.value.panel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * The mixed model y = Xβ + idea + judge + e at given variance ratios, with ideas absorbed: what remains to be solved is
 * as small as the panel, however many ideas there are.
 *
 * <p>With H = I + λ_u Z_uZ_uᵀ + λ_v Z_vZ_vᵀ the restricted likelihood is −2ℓ = (N−p)·ln s² + ln|H| + ln|XᵀH⁻¹X|, where
 * s² = yᵀPy/(N−p). Ideas' part of H is inverted in closed form, judges' by the mixed-model equations (Henderson).
 */
final class MixedModel {

    private final PanelRatings ratings;
    private final double[][] fixed;
    private final double ofIdeas;
    private final double ofJudges;
    private final int columns;
    private final CholeskyDecomposition equations;
    private final double[] solution;
    private final double residual;
    private final double deviance;

    /**
     * @param fixed by idea, its row of X; one column of ones for a plain mean
     * @param ofIdeas λ_u, the ideas' variance over the residual's
     * @param ofJudges λ_v, the judges'; 0 leaves judges out
     */
    MixedModel(PanelRatings ratings, double[][] fixed, double ofIdeas, double ofJudges) {
        this.ratings = ratings;
        this.fixed = fixed;
        this.ofIdeas = ofIdeas;
        this.ofJudges = ofJudges;
        columns = fixed[0].length;
        var unknowns = columns + (ofJudges > 0 ? ratings.judges() : 0);
        var matrix = new double[unknowns][unknowns];
        var right = new double[unknowns];
        var squares = 0.0;
        var logDeterminant = 0.0;
        for (var idea = 0; idea < ratings.ideas(); idea++) {
            squares += absorb(idea, matrix, right);
            logDeterminant += Math.log1p(ofIdeas * ratings.count(idea));
        }
        for (var judge = columns; judge < unknowns; judge++) {
            matrix[judge][judge] += 1 / ofJudges;
        }
        equations = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-9, 0);
        solution = equations
                .getSolver()
                .solve(new org.hipparchus.linear.ArrayRealVector(right, false))
                .toArray();
        for (var i = 0; i < unknowns; i++) {
            squares -= right[i] * solution[i];
        }
        residual = Math.max(squares, 0) / (ratings.size() - columns);
        // |H|·|XᵀH⁻¹X| is the ideas' part times that of the equations, less the judges' prior that stands in them.
        deviance = (ratings.size() - columns) * Math.log(Math.max(residual, Double.MIN_NORMAL))
                + logDeterminant
                + 2 * logDiagonal(equations.getL())
                + (unknowns - columns) * Math.log(ofJudges > 0 ? ofJudges : 1);
    }

    /** Adds WᵀAW and WᵀAy of one idea, with W = [X Z_v] and A = I − k·11ᵀ; gives back yᵀAy. */
    private double absorb(int idea, double[][] matrix, double[] right) {
        var given = ratings.of(idea);
        var touched = touched(idea);
        var sums = new double[right.length];
        var sum = 0.0;
        var squares = 0.0;
        for (var rating : given) {
            var y = rating.value();
            sum += y;
            squares += y * y;
            var judge = columns + rating.judge();
            for (var i : touched) {
                if (entry(idea, i, judge) != 0) {
                    sums[i] += entry(idea, i, judge);
                    right[i] += entry(idea, i, judge) * y;
                    add(matrix[i], idea, i, judge);
                }
            }
        }
        var k = shrink(given.size());
        for (var i : touched) {
            right[i] -= k * sums[i] * sum;
            for (var j : touched) {
                matrix[i][j] -= k * sums[i] * sums[j];
            }
        }
        return squares - k * sum * sum;
    }

    /** The columns of W that are not zero for this idea: of X, and of those who judged it. */
    private int[] touched(int idea) {
        var fixedOnes = IntStream.range(0, columns);
        return ofJudges > 0
                ? IntStream.concat(fixedOnes, ratings.of(idea).stream().mapToInt(rating -> columns + rating.judge()))
                        .distinct()
                        .toArray()
                : fixedOnes.toArray();
    }

    /** A rating's row has the idea's X and a 1 for the judge who gave it. */
    private double entry(int idea, int column, int judge) {
        if (column < columns) {
            return fixed[idea][column];
        }
        return column == judge ? 1 : 0;
    }

    private void add(double[] row, int idea, int column, int judge) {
        var weight = entry(idea, column, judge);
        for (var c = 0; c < columns; c++) {
            row[c] += weight * fixed[idea][c];
        }
        if (ofJudges > 0) {
            row[judge] += weight;
        }
    }

    /** λ_u/(1 + λ_u m): what an idea's own effect takes of the sum of its residuals. */
    private double shrink(int many) {
        return ofIdeas / (1 + ofIdeas * many);
    }

    private static double logDiagonal(RealMatrix lower) {
        var sum = 0.0;
        for (var i = 0; i < lower.getRowDimension(); i++) {
            sum += Math.log(lower.getEntry(i, i));
        }
        return sum;
    }

    /** −2 × the restricted log-likelihood, up to a constant. */
    double deviance() {
        return deviance;
    }

    /** σ_e². */
    double residual() {
        return residual;
    }

    double ofIdeas() {
        return ofIdeas;
    }

    double ofJudges() {
        return ofJudges;
    }

    double fixedEffect(int column) {
        return solution[column];
    }

    double fixedVariance(int column) {
        var unit = new double[solution.length];
        unit[column] = 1;
        return residual * quadratic(unit);
    }

    /** A judge's BLUP: how far above the others they judge. */
    double judge(int judge) {
        return ofJudges > 0 ? solution[columns + judge] : 0;
    }

    /** An idea's value Xβ + BLUP. */
    double value(int idea) {
        return valueAt(idea, solution);
    }

    private double valueAt(int idea, double[] unknowns) {
        var mean = 0.0;
        for (var c = 0; c < columns; c++) {
            mean += fixed[idea][c] * unknowns[c];
        }
        var left = 0.0;
        for (var rating : ratings.of(idea)) {
            left += rating.value() - mean - (ofJudges > 0 ? unknowns[columns + rating.judge()] : 0);
        }
        return mean + shrink(ratings.count(idea)) * left;
    }

    /** The prediction error variance of that value, from the mixed-model equations. */
    double variance(int idea) {
        var many = ratings.count(idea);
        var k = shrink(many);
        var slope = new double[solution.length];
        for (var c = 0; c < columns; c++) {
            slope[c] = fixed[idea][c] * (1 - k * many);
        }
        if (ofJudges > 0) {
            ratings.of(idea).forEach(rating -> slope[columns + rating.judge()] -= k);
        }
        return residual * (k + quadratic(slope));
    }

    private double quadratic(double[] vector) {
        var solved = equations.getSolver().solve(new org.hipparchus.linear.ArrayRealVector(vector));
        return solved.dotProduct(new org.hipparchus.linear.ArrayRealVector(vector));
    }

    /**
     * A joint draw of all ideas' values: first mean and judges, then the ideas, which are independent given those.
     *
     * @param gaussian standard normal numbers
     * @param variance the residual variance of this draw
     */
    double[] draw(java.util.function.DoubleSupplier gaussian, double variance) {
        var noise = new double[solution.length];
        Arrays.setAll(noise, i -> gaussian.getAsDouble());
        var unknowns = solution.clone();
        var upper = equations.getLT();
        for (var row = noise.length - 1; row >= 0; row--) {
            for (var column = row + 1; column < noise.length; column++) {
                noise[row] -= upper.getEntry(row, column) * noise[column];
            }
            noise[row] /= upper.getEntry(row, row);
            unknowns[row] += Math.sqrt(variance) * noise[row];
        }
        var values = new double[ratings.ideas()];
        for (var idea = 0; idea < values.length; idea++) {
            var spread = Math.sqrt(variance * shrink(ratings.count(idea)));
            values[idea] = valueAt(idea, unknowns) + spread * gaussian.getAsDouble();
        }
        return values;
    }
}
