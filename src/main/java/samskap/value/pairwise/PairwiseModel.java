package samskap.value.pairwise;

import java.util.List;

/**
 * Bradley–Terry on logits with a Gaussian prior: θ ~ N(0, σ²), P(i preferred to j) = 1/(1 + e^(θj − θi)).
 *
 * <p>With segments, θ_is = a_i + b_is with b ~ N(0, τ²), and what is published is Σ population_s · θ_is: a segment that
 * nobody answered for has the common value with its honest extra variance. Ratings of usefulness inform the same θ.
 * Values are the maximum a posteriori by Newton's method with preconditioned conjugate gradients, their uncertainty is
 * Laplace's; σ, τ are estimated by the marginal likelihood. Real comparison graphs are sparse, disconnected and
 * separated: the prior makes that harmless.
 *
 * <p>Sources: Bradley and Terry 1952; Davidson 1970 (ties); Davidson and Beaver 1977 (position); Tierney and Kadane
 * 1986 (Laplace); MacKay 1992 (σ).
 */
public final class PairwiseModel {

    /** Until comparisons have grown by this factor, a warm fit keeps σ and τ as they were estimated. */
    private static final double SAME_ENOUGH = 1.1;

    private final Assumptions assumptions;

    public PairwiseModel(Assumptions assumptions) {
        this.assumptions = assumptions;
    }

    /** The model as the product uses it. */
    public static PairwiseModel standard() {
        return new PairwiseModel(Assumptions.standard());
    }

    /** Fits comparisons alone, from scratch. */
    public PairwiseFit fit(Comparisons comparisons) {
        return fit(Answers.of(comparisons));
    }

    /** Fits from scratch. */
    public PairwiseFit fit(Answers answers) {
        var problem = new Problem(answers);
        return estimate(problem, initial(answers), Start.cold(problem.layout));
    }

    /**
     * Fits again after more answers came in, or ideas were added at the end, beginning where an earlier fit ended.
     * While the comparisons are at most a tenth more than then, σ and τ are kept.
     */
    public PairwiseFit refit(Answers answers, PairwiseFit earlier) {
        var problem = new Problem(answers);
        if (answers.comparisons().segments() == earlier.answers().comparisons().segments()
                && isMuchTheSame(answers, earlier.answers())) {
            return new PairwiseFit(answers, rewarmed(problem, earlier));
        }
        var likeliest = earlier.likeliest();
        return estimate(problem, initial(answers), Start.from(likeliest, problem.layout));
    }

    private static boolean isMuchTheSame(Answers now, Answers then) {
        double comparisons = then.comparisons().size();
        double ratings = then.ratings().size();
        return now.comparisons().size() <= SAME_ENOUGH * comparisons
                && now.ratings().size() <= SAME_ENOUGH * ratings
                && now.comparisons().size() >= comparisons / SAME_ENOUGH
                && now.ratings().size() >= ratings / SAME_ENOUGH
                && now.comparisons().ideas() >= then.comparisons().ideas()
                && (now.comparisons().ties() > 0) == (then.comparisons().ties() > 0);
    }

    private List<Estimation.Weighted> rewarmed(Problem problem, PairwiseFit earlier) {
        return earlier.components().stream()
                .map(part -> new Estimation.Weighted(part.weight(), rewarmed(problem, part.mode())))
                .toList();
    }

    /** Keeps the weights in the mixture as well. */
    private Mode rewarmed(Problem problem, Mode earlier) {
        var mode = new Newton(problem, earlier.hessian().given, Start.from(earlier, problem.layout)).mode();
        return refines(problem) ? Variational.refine(mode) : mode;
    }

    private boolean refines(Problem problem) {
        return problem.graph.size() <= Problem.PLENTY && assumptions.approximation() == Approximation.VARIATIONAL;
    }

    private List<Estimation.Weighted> refined(List<Estimation.Weighted> components) {
        if (!refines(components.getFirst().mode().hessian().problem)) {
            return components;
        }
        return Estimation.normalised(components.stream()
                .map(part -> {
                    var better = Variational.refine(part.mode());
                    double gain = Variational.evidenceGain(part.mode(), better);
                    return new Estimation.Weighted(Math.log(part.weight()) + gain, better);
                })
                .toList());
    }

    private PairwiseFit estimate(Problem problem, Hyperparameters initial, Start start) {
        var components = new Estimation(problem, assumptions, initial, start).components();
        return new PairwiseFit(problem.answers, refined(components));
    }

    private Hyperparameters initial(Answers answers) {
        var prior = Variances.of(assumptions.sigma().orElse(1), 0.5, assumptions.positionEffect());
        var ties = assumptions.ties() && answers.comparisons().ties() > 0;
        return new Hyperparameters(prior, ScaleEstimation.guess(answers.ratings()), ties);
    }
}
