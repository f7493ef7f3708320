package samskap.value.panel;

/**
 * Crossed random effects: rating = μ + idea + judge + e, all normal, by restricted maximum likelihood. An idea's score
 * is its best linear unbiased prediction, so a severe judge does not hurt the ideas that he happened to get.
 *
 * <p>Sources: Patterson and Thompson 1971 (REML); Henderson 1975 (BLUP, prediction error variance); Gelman 2006 (priors
 * on spreads).
 */
public final class PanelModel {

    private static final int FEWEST = 3;

    private PanelModel() {}

    /** What can be told of some ratings. */
    public sealed interface Result {

        /** Values with their uncertainty. */
        record Told(PanelFit fit) implements Result {}

        /** Everything got the same number: no idea can be told from another. */
        record NoVariation(double everywhere) implements Result {}

        /** Fewer than three ratings. */
        record TooFew() implements Result {}
    }

    /** Fits from scratch: panels are small. */
    public static Result fit(PanelRatings ratings) {
        if (ratings.size() < FEWEST) {
            return new Result.TooFew();
        }
        if (ratings.isConstant()) {
            return new Result.NoVariation(firstOf(ratings));
        }
        var ones = new double[ratings.ideas()][];
        java.util.Arrays.setAll(ones, idea -> new double[] {1});
        var likelihood = new RestrictedLikelihood(ratings, ones);
        return new Result.Told(new PanelFit(ratings, likelihood.best(), likelihood.posterior()));
    }

    private static double firstOf(PanelRatings ratings) {
        for (var idea = 0; idea < ratings.ideas(); idea++) {
            if (ratings.count(idea) > 0) {
                return ratings.rawMean(idea);
            }
        }
        throw new IllegalStateException("There are ratings, but of no idea");
    }
}
