package samskap.value.pairwise;

/**
 * What a single fit of the values holds fixed.
 *
 * @param scale of ratings
 * @param ties whether ties have a probability of their own
 */
record Hyperparameters(Variances prior, RatingScale scale, boolean ties) {

    Hyperparameters with(Variances prior) {
        return new Hyperparameters(prior, scale, ties);
    }

    Hyperparameters with(RatingScale scale) {
        return new Hyperparameters(prior, scale, ties);
    }
}
