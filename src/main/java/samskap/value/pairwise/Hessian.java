package samskap.value.pairwise;

/** The negative second derivative of the log posterior at one point: the posterior's precision (Laplace). */
final class Hessian {

    private static final int MOST_ITERATIONS = 2_000;

    final Problem problem;
    final double[] weight;
    final Hyperparameters given;
    final BlockFactor blocks;

    /** @param weight −d²ℓ/dη² per comparison */
    Hessian(Problem problem, Hyperparameters given, double[] weight) {
        this.problem = problem;
        this.given = given;
        this.weight = weight;
        this.blocks = new BlockFactor(problem.layout, cellCurvature(), given.prior());
    }

    private double[] cellCurvature() {
        var curvature = problem.graph.diagonal(weight);
        problem.ratings.addDiagonal(given.scale(), curvature);
        return curvature;
    }

    /** H·x. In parallel only for one caller at a time. */
    double[] times(double[] x, boolean parallel) {
        var values = problem.layout.cellsFrom(x);
        var result = new double[x.length];
        if (parallel) {
            problem.graph.applyInParallel(weight, values, result);
        } else {
            problem.graph.apply(weight, values, result);
        }
        problem.ratings.addTo(given.scale(), values, result);
        problem.layout.gather(result);
        given.prior().addTo(problem.layout, 1, x, result);
        return result;
    }

    /** H⁻¹·b by conjugate gradients, preconditioned by each idea's own block. */
    double[] solve(double[] b, double tolerance, boolean parallel) {
        var x = new double[b.length];
        var residual = b.clone();
        var preconditioned = precondition(residual);
        var direction = preconditioned.clone();
        double energy = Vectors.dot(residual, preconditioned);
        double enough = energy * tolerance * tolerance;
        for (int n = 0; n < MOST_ITERATIONS && energy > enough && energy > 0; n++) {
            var image = times(direction, parallel);
            double step = energy / Vectors.dot(direction, image);
            Vectors.add(step, direction, x);
            Vectors.add(-step, image, residual);
            preconditioned = precondition(residual);
            double next = Vectors.dot(residual, preconditioned);
            Vectors.scaleAndAdd(next / energy, direction, preconditioned);
            energy = next;
        }
        return x;
    }

    private double[] precondition(double[] residual) {
        var result = residual.clone();
        blocks.lower(result);
        blocks.upper(result);
        return result;
    }

    /** The whole matrix; for few unknowns. */
    double[][] dense() {
        var layout = problem.layout;
        var matrix = new double[layout.unknowns()][layout.unknowns()];
        addComparisons(matrix, layout.position());
        problem.ratings.addTo(given.scale(), matrix);
        for (double[] row : matrix) {
            layout.gather(row);
        }
        Vectors.transpose(matrix);
        for (int i = 0; i < matrix.length; i++) {
            layout.gather(matrix[i]);
            matrix[i][i] += given.prior().precision(layout, i);
        }
        return matrix;
    }

    private void addComparisons(double[][] matrix, int position) {
        for (int c = 0; c < weight.length; c++) {
            int left = problem.graph.left[c];
            int right = problem.graph.right[c];
            matrix[left][left] += weight[c];
            matrix[right][right] += weight[c];
            matrix[left][right] -= weight[c];
            matrix[right][left] -= weight[c];
            matrix[position][position] += weight[c];
            matrix[left][position] += weight[c];
            matrix[position][left] += weight[c];
            matrix[right][position] -= weight[c];
            matrix[position][right] -= weight[c];
        }
    }
}
