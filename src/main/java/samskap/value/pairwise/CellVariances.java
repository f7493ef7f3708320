package samskap.value.pairwise;

/** The posterior variance of every cell: exact for few unknowns, else given all other ideas (a little low). */
final class CellVariances {

    private CellVariances() {}

    static double[] of(Mode mode) {
        return mode.hessian().problem.isFactored() ? exact(mode.hessian()) : conditional(mode.hessian());
    }

    private static double[] exact(Hessian hessian) {
        var layout = hessian.problem.layout;
        var covariance = layout.cellCovariance(new Cholesky(hessian.dense()).inverse());
        var variances = new double[layout.cells()];
        for (int cell = 0; cell < variances.length; cell++) {
            variances[cell] = covariance[cell][cell];
        }
        return variances;
    }

    static double[] conditional(Hessian hessian) {
        var layout = hessian.problem.layout;
        var variances = new double[layout.cells()];
        for (int k = 0; k < layout.width(); k++) {
            var block = new double[layout.unknowns()];
            for (int i = 0; i < layout.cells(); i += layout.width()) {
                block[i] = 1;
                block[i + k] = 1;
            }
            hessian.blocks.lower(block);
            for (int i = 0; i < layout.cells(); i += layout.width()) {
                for (int m = 0; m < layout.width(); m++) {
                    variances[i + k] += block[i + m] * block[i + m];
                }
            }
        }
        return variances;
    }
}
