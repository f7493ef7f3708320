package samskap.scoring.internal;

import samskap.scoring.Interval;
import samskap.scoring.Judgement;
import samskap.value.panel.PanelFit;

/** One of the panel's criteria, in points from 1 to 7. */
final class PanelCriterion implements CriterionModel {

    private static final double STEPS = Judgement.MOST - Judgement.LEAST;

    private final PanelFit fit;

    PanelCriterion(PanelFit fit) {
        this.fit = fit;
    }

    PanelFit fit() {
        return fit;
    }

    @Override
    public float[][] draws(int many, long seed) {
        var points = fit.draws(many, seed);
        var scores = new float[many][];
        for (var draw = 0; draw < many; draw++) {
            scores[draw] = new float[points[draw].length];
            for (var idea = 0; idea < scores[draw].length; idea++) {
                scores[draw][idea] = (float) Math.clamp(100 * (points[draw][idea] - Judgement.LEAST) / STEPS, 0, 100);
            }
        }
        return scores;
    }

    @Override
    public Interval interval(int idea) {
        var ends = fit.interval(idea);
        return new Interval(
                Math.max(Judgement.LEAST, ends[0]),
                Math.clamp(fit.value(idea), Judgement.LEAST, Judgement.MOST),
                Math.min(Judgement.MOST, ends[1]));
    }

    @Override
    public double[] density(int idea, int places) {
        var density = new double[places];
        for (var place = 0; place < places; place++) {
            var standing = (Judgement.LEAST + STEPS * (place + 0.5) / places - fit.value(idea)) / fit.deviation(idea);
            density[place] = Math.exp(-standing * standing / 2);
        }
        return density;
    }

    @Override
    public int evidence(int idea) {
        return fit.count(idea);
    }
}
