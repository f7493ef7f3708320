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
        double even = 0;
        double odd = 0;
        int k = 0;
        for (; k + 1 < length; k += 2) {
            even += a[k] * b[k];
            odd += a[k + 1] * b[k + 1];
        }
        return k < length ? even + odd + a[k] * b[k] : even + odd;
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
                double sum = 0;
                for (int k = i; k < n; k++) {
                    sum += columns[i][k] * columns[j][k];
                }
                inverse[i][j] = sum;
                inverse[j][i] = sum;
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
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum -= lower[i][k] * columns[j][k];
                }
                columns[j][i] = sum / lower[i][i];
            }
        }
        return columns;
    }
}
