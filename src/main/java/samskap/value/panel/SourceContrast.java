package samskap.value.panel;

import java.util.Optional;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Customers' ideas against the company's own, judged blind by the same panel: a fixed difference between the two
 * sources beside crossed idea and judge effects.
 *
 * <p>Sources: Kristensson, Magnusson and Matthing 2002; Poetz and Schreier 2012.
 *
 * @param difference customers' minus own, in points
 * @param low lower end of its 90 % interval, by Student's t: it is ideas that are compared, and those are few
 * @param high upper end
 */
public record SourceContrast(double difference, double low, double high) {

    private static final double UPPER = 0.95;
    private static final int FEWEST = 3;

    /**
     * @param ofCustomers by idea, whether a customer had it
     * @return empty when fewer than three ideas of either source were judged, or everything got the same number
     */
    public static Optional<SourceContrast> of(PanelRatings ratings, boolean[] ofCustomers) {
        var theirs = judged(ratings, ofCustomers, true);
        var ours = judged(ratings, ofCustomers, false);
        if (theirs < FEWEST || ours < FEWEST || ratings.isConstant()) {
            return Optional.empty();
        }
        var fixed = new double[ratings.ideas()][];
        java.util.Arrays.setAll(fixed, idea -> new double[] {1, ofCustomers[idea] ? 1 : 0});
        var posterior = new RestrictedLikelihood(ratings, fixed).posterior();
        var difference = posterior.stream()
                .mapToDouble(one -> one.weight() * one.model().fixedEffect(1))
                .sum();
        var variance = posterior.stream()
                .mapToDouble(one -> one.weight()
                        * (one.model().fixedVariance(1) + Math.pow(one.model().fixedEffect(1) - difference, 2)))
                .sum();
        // Numbers on a scale are rounded: two sources that differ without any residual are known only that well.
        var rounding = (1.0 / theirs + 1.0 / ours) / 12;
        var reach = new TDistribution(theirs + ours - 2.0).inverseCumulativeProbability(UPPER)
                * Math.sqrt(Math.max(variance, rounding));
        return Optional.of(new SourceContrast(difference, difference - reach, difference + reach));
    }

    private static int judged(PanelRatings ratings, boolean[] ofCustomers, boolean wanted) {
        var judged = 0;
        for (var idea = 0; idea < ratings.ideas(); idea++) {
            judged += ofCustomers[idea] == wanted && ratings.count(idea) > 0 ? 1 : 0;
        }
        return judged;
    }
}
