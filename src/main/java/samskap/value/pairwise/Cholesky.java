package samskap.value.pairwise;

/** A symmetric positive definite matrix as L·Lᵀ, for the few hundred unknowns where factoring is quickest. */
final class Cholesky {

    private final double[][] lower;

    /** @param matrix whose lower triangle is read */
    Cholesky(double[][] matrix) {
        int n = matrix.length;
        lower = new double[n][];
        for (int i = 0; i < n; i++) {
            var row = java.util.Arrays.copyOf(matrix[i], i + 1);
            lower[i] = row;
            for (int j = 0; j < i; j++) {
                row[j] = (row[j] - dot(row, lower[j], j)) / lower[j][j];
            }
            double pivot = row[i] - dot(row, row, i);
            if (!(pivot > 0)) {
                throw new IllegalArgumentException("The matrix is not positive definite at row " + i);
            }
            row[i] = Math.sqrt(pivot);
        }
    }

    private static double dot(double[] a, double[] b, int length) {
        return dot(a, b, 0, length);
    }

    /** Four sums side by side: additions need not wait for each other. */
    private static double dot(double[] a, double[] b, int from, int to) {
        double one = 0;
        double two = 0;
        double three = 0;
        double four = 0;
        int k = from;
        for (; k + 3 < to; k += 4) {
            one += a[k] * b[k];
            two += a[k + 1] * b[k + 1];
            three += a[k + 2] * b[k + 2];
            four += a[k + 3] * b[k + 3];
        }
        for (; k < to; k++) {
            one += a[k] * b[k];
        }
        return (one + two) + (three + four);
    }

    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }

    /** Solves L·Lᵀ x = b. */
    double[] solve(double[] b) {
        var x = b.clone();
        for (int i = 0; i < x.length; i++) {
            x[i] = (x[i] - dot(lower[i], x, i)) / lower[i][i];
        }
        upper(x);
        return x;
    }

    /** Solves Lᵀ x = u in place. */
    void upper(double[] u) {
        for (int i = u.length - 1; i >= 0; i--) {
            u[i] /= lower[i][i];
            for (int j = 0; j < i; j++) {
                u[j] -= lower[i][j] * u[i];
            }
        }
    }

    /** L·z: standard normal z become draws of the matrix as covariance. */
    double[] times(double[] z) {
        var x = new double[z.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = dot(lower[i], z, i + 1);
        }
        return x;
    }

    /** The matrix's inverse. */
    double[][] inverse() {
        var columns = transposedInverseOfLower();
        int n = columns.length;
        var inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                inverse[i][j] = dot(columns[i], columns[j], i, n);
                inverse[j][i] = inverse[i][j];
            }
        }
        return inverse;
    }

    /** Row j holds column j of L⁻¹. */
    private double[][] transposedInverseOfLower() {
        int n = lower.length;
        var columns = new double[n][n];
        for (int j = 0; j < n; j++) {
            columns[j][j] = 1 / lower[j][j];
            for (int i = j + 1; i < n; i++) {
                columns[j][i] = -dot(lower[i], columns[j], j, i) / lower[i][i];
            }
        }
        return columns;
    }
}
