package samskap.value.panel;

import java.util.ArrayList;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** The same mixed model with every matrix written out, to check the quick way against. */
final class Direct {

    private final RealMatrix ideas;
    private final RealMatrix inverse;
    private final RealVector y;
    private final RealVector ones;
    private final double lambda;
    private final double logDeterminant;

    private Direct(RealMatrix ideas, RealMatrix h, RealVector y, double lambda) {
        this.ideas = ideas;
        this.y = y;
        this.lambda = lambda;
        inverse = MatrixUtils.inverse(h);
        logDeterminant = Math.log(new LUDecomposition(h).getDeterminant());
        ones = new ArrayRealVector(y.getDimension(), 1);
    }

    static Direct of(PanelRatings ratings, double ofIdeas, double ofJudges) {
        var rows = new ArrayList<double[]>();
        var size = ratings.size();
        var ideas = new Array2DRowRealMatrix(size, ratings.ideas());
        var judges = new Array2DRowRealMatrix(size, ratings.judges());
        var row = 0;
        for (var idea = 0; idea < ratings.ideas(); idea++) {
            for (var rating : ratings.of(idea)) {
                ideas.setEntry(row, idea, 1);
                judges.setEntry(row, rating.judge(), 1);
                rows.add(new double[] {rating.value()});
                row++;
            }
        }
        var h = MatrixUtils.createRealIdentityMatrix(size)
                .add(ideas.multiplyTransposed(ideas).scalarMultiply(ofIdeas))
                .add(judges.multiplyTransposed(judges).scalarMultiply(ofJudges));
        var y = new ArrayRealVector(rows.stream().mapToDouble(one -> one[0]).toArray());
        return new Direct(ideas, h, y, ofIdeas);
    }

    private double information() {
        return ones.dotProduct(inverse.operate(ones));
    }

    private double mean() {
        return ones.dotProduct(inverse.operate(y)) / information();
    }

    private RealMatrix projection() {
        var along = inverse.operate(ones);
        return inverse.subtract(along.outerProduct(along).scalarMultiply(1 / information()));
    }

    double residual() {
        return y.dotProduct(projection().operate(y)) / (y.getDimension() - 1);
    }

    double deviance() {
        return (y.getDimension() - 1) * Math.log(residual()) + logDeterminant + Math.log(information());
    }

    double value(int idea) {
        return mean()
                + lambda * ideas.getColumnVector(idea).dotProduct(projection().operate(y));
    }

    /** var(μ̂ + û − μ − u): the part that H explains, and what estimating the mean adds. */
    double variance(int idea) {
        var z = ideas.getColumnVector(idea);
        var known = lambda - lambda * lambda * z.dotProduct(inverse.operate(z));
        var open = 1 - lambda * z.dotProduct(inverse.operate(ones));
        return residual() * (known + open * open / information());
    }
}
