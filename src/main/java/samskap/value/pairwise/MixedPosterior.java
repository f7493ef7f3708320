package samskap.value.pairwise;

import java.util.List;
import java.util.function.Supplier;

/** A mixture over σ of Gaussian posteriors: its means, variances and draws are the mixture's own. */
final class MixedPosterior implements Posterior {

    /** The fractional parts of its multiples fill the unit interval evenly and in no order. */
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final List<Posterior> parts;
    private final double[] weights;
    private final double[] means;
    private final Supplier<double[]> variances;

    MixedPosterior(List<Posterior> parts, double[] weights) {
        this.parts = parts;
        this.weights = weights;
        this.means = new double[parts.getFirst().means().length];
        for (int k = 0; k < weights.length; k++) {
            Vectors.add(weights[k], parts.get(k).means(), means);
        }
        this.variances = Lazy.of(this::allVariances);
    }

    List<Posterior> parts() {
        return parts;
    }

    double weight(int part) {
        return weights[part];
    }

    @Override
    public double[] means() {
        return means;
    }

    @Override
    public double[] variances() {
        return variances.get();
    }

    private double[] allVariances() {
        var sum = new double[means.length];
        for (int k = 0; k < weights.length; k++) {
            var within = parts.get(k).variances();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weights[k] * (within[i] + between(k, i) * between(k, i));
            }
        }
        return sum;
    }

    @Override
    public double covariance(int i, int j) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * (parts.get(k).covariance(i, j) + between(k, i) * between(k, j));
        }
        return sum;
    }

    private double between(int part, int idea) {
        return parts.get(part).means()[idea] - means[idea];
    }

    @Override
    public double[] draw(long seed, int number) {
        double at = (number + 1) * GOLDEN % 1;
        int part = 0;
        while (part < weights.length - 1 && at >= weights[part]) {
            at -= weights[part++];
        }
        return parts.get(part).draw(seed, number);
    }
}
