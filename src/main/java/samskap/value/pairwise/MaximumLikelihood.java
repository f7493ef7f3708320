package samskap.value.pairwise;

/**
 * Plain Bradley–Terry without a prior, to hold the model against. It exists only if, however one divides the ideas in
 * two, some idea of each part was preferred to one of the other (Ford 1957); real answers are mostly too sparse.
 *
 * <p>A tie counts as half a preference each way; the position is ignored. Standard errors need a matrix of ideas².
 */
public sealed interface MaximumLikelihood {

    /**
     * The estimate.
     *
     * @param logAbilities in logits, the reference idea at 0
     * @param standardErrors of the differences from the reference, whose own is 0
     * @param deviance twice the log likelihood that the saturated model (each pair by itself) has over this one
     * @param degreesOfFreedom of the deviance: pairs compared − (ideas − 1)
     * @param logLikelihood of the answers, without binomial coefficients
     */
    record Estimated(
            double[] logAbilities, double[] standardErrors, double deviance, int degreesOfFreedom, double logLikelihood)
            implements MaximumLikelihood {}

    /** No finite estimate has the highest likelihood: some ideas only ever won, or were never met. */
    record DoesNotExist() implements MaximumLikelihood {}

    /**
     * By Newton's method.
     *
     * @param reference the idea whose ability is 0
     */
    static MaximumLikelihood byNewton(Comparisons comparisons, int reference) {
        var wins = Wins.of(comparisons, reference);
        return wins.isStronglyConnected() ? wins.estimated(NewtonAbilities.of(wins), reference) : new DoesNotExist();
    }

    /**
     * By Hunter's (2004) minorisation–maximisation, which needs many cheap steps and no matrix until the end.
     *
     * @param reference the idea whose ability is 0
     */
    static MaximumLikelihood byMinorisation(Comparisons comparisons, int reference) {
        var wins = Wins.of(comparisons, reference);
        return wins.isStronglyConnected() ? wins.estimated(HunterAbilities.of(wins), reference) : new DoesNotExist();
    }
}
