package samskap.value.pairwise;

import java.util.List;

/** Fits with hyperparameters that a test decides. */
final class PairwiseFits {

    private PairwiseFits() {}

    static PairwiseFit withTau(Answers answers, Assumptions assumptions, double tau) {
        var problem = new Problem(answers);
        var prior = Variances.of(assumptions.sigma().orElseThrow(), tau, assumptions.positionEffect());
        var given = new Hyperparameters(prior, ScaleEstimation.guess(answers.ratings()), false);
        var mode = new Newton(problem, given, Start.cold(problem.layout)).mode();
        return new PairwiseFit(answers, List.of(new Estimation.Weighted(1, mode)));
    }
}
