package samskap.scoring.internal;

import org.hipparchus.special.Erf;
import samskap.scoring.Interval;
import samskap.value.pairwise.PairwiseFit;

/** Customers' preference, on the scale of the part of all ideas that they prefer an idea to: Φ(θ/spread of θ). */
final class PreferenceModel implements CriterionModel {

    private static final double LEVEL = 0.9;

    private final PairwiseFit fit;
    private final double spread;

    PreferenceModel(PairwiseFit fit) {
        this.fit = fit;
        this.spread = fit.spread();
    }

    PairwiseFit fit() {
        return fit;
    }

    @Override
    public float[][] draws(int many, long seed) {
        var values = fit.draws(many, seed);
        var scores = new float[many][];
        for (var draw = 0; draw < many; draw++) {
            scores[draw] = new float[values[draw].length];
            for (var idea = 0; idea < scores[draw].length; idea++) {
                scores[draw][idea] = (float) (100 * part(values[draw][idea]));
            }
        }
        return scores;
    }

    @Override
    public Interval interval(int idea) {
        var interval = fit.interval(idea, LEVEL);
        return new Interval(part(interval.low()), part(fit.value(idea)), part(interval.high()));
    }

    @Override
    public double[] density(int idea, int places) {
        // The density of Φ(θ/s) is that of θ over the slope of Φ.
        var deviation = Math.sqrt(fit.variance(idea));
        var density = new double[places];
        for (var place = 0; place < places; place++) {
            var z = quantile((place + 0.5) / places);
            var standing = (z * spread - fit.value(idea)) / deviation;
            density[place] = Math.exp(-standing * standing / 2 + z * z / 2);
        }
        return density;
    }

    @Override
    public int evidence(int idea) {
        return fit.comparisons(idea);
    }

    private double part(double value) {
        return 0.5 * Erf.erfc(-value / spread / Math.sqrt(2));
    }

    private static double quantile(double part) {
        return Math.sqrt(2) * Erf.erfInv(2 * part - 1);
    }
}
