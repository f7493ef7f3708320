package samskap.value.pairwise;

/**
 * How a usefulness rating follows from an idea's value: y = α + β·θ + rater + e.
 *
 * @param location α, in the ratings' units
 * @param slope β, ratings' units per logit, not negative
 * @param raterVariance of raters' mildness
 * @param residualVariance of e
 */
public record RatingScale(double location, double slope, double raterVariance, double residualVariance) {

    RatingScale withSlope(double slope) {
        return new RatingScale(location, slope, raterVariance, residualVariance);
    }
}
