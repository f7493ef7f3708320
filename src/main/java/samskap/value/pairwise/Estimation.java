package samskap.value.pairwise;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the hyperparameters by the Laplace marginal likelihood and keeps the mode warm from one try to the next.
 *
 * <p>σ has a half-normal prior of {@value #SIGMA_SCALE} logits: it decides only where the data say next to nothing.
 */
final class Estimation {

    /** A mode with its share in the mixture over σ. */
    record Weighted(double weight, Mode mode) {}

    static final double SIGMA_SCALE = 2;
    private static final double LOWEST = Math.log(0.03);
    private static final double HIGHEST = Math.log(8);
    private static final double LONGEST_STRETCH = 1.5;
    private static final int ROUNDS = 3;

    /** Grid points of the mixture lie so many standard deviations of ln σ apart, until this far below the peak. */
    private static final double APART = 0.7;

    private static final double NEGLIGIBLE = 4;

    /** With ln σ known to within 0.04, integrating would widen no interval by a hundredth. */
    private static final double KNOWN_WELL = 1 / (0.04 * 0.04);

    private static final double WIDEST_STEP = 0.3;

    private final Problem problem;
    private final Assumptions assumptions;
    private Hyperparameters given;
    private Start start;

    Estimation(Problem problem, Assumptions assumptions, Hyperparameters given, Start start) {
        this.problem = problem;
        this.assumptions = assumptions;
        this.given = given;
        this.start = start;
    }

    /** Modes with weights that sum to one. */
    List<Weighted> components() {
        var estimatesSigma = assumptions.sigma().isEmpty();
        var hasSegments = problem.layout.segments() > 0;
        var hasRatings = !problem.ratings.isEmpty();
        var peak = new Peak(Math.log(given.prior().sigma()), 0, 0);
        for (int round = 0; round < (hasSegments || hasRatings ? ROUNDS : 1); round++) {
            if (hasRatings) {
                given = new ScaleEstimation(problem).improve(given, this::mode);
                climbUnit();
            }
            if (estimatesSigma) {
                peak = climbSigma();
            }
            if (hasSegments) {
                climbTau();
            }
        }
        return estimatesSigma && isWorthIntegrating(peak) ? mixture(peak) : List.of(new Weighted(1, mode(given)));
    }

    private boolean isWorthIntegrating(Peak peak) {
        double perIdea = problem.answers.comparisons().perIdea();
        return perIdea < assumptions.integrateBelow() && peak.curvature() < KNOWN_WELL;
    }

    private Mode mode(Hyperparameters hyperparameters) {
        var mode = new Newton(problem, hyperparameters, start).mode();
        start = new Start(mode.unknowns(), mode.nu());
        return mode;
    }

    private Peak climbSigma() {
        double from = Math.log(Moments.sigma(mode(given)));
        var peak = Peak.climb(this::ofSigma, from, firstStep(), LOWEST, HIGHEST);
        if (problem.isFactored()) {
            peak = Peak.climb(this::ofSigma, peak.at(), firstStep() / 5, LOWEST, HIGHEST);
        }
        given = given.with(given.prior().withSigma(Math.exp(peak.at())));
        return peak;
    }

    /** Ratings alone know only the product of slope and σ, so the two are stretched against each other. */
    private void climbUnit() {
        if (given.scale().slope() > 0) {
            var start = given;
            var peak = Peak.climb(
                    t -> mode(stretched(start, t)).logMarginalLikelihood()
                            - halfNormal(stretched(start, t).prior().sigma()),
                    0,
                    firstStep() / 2,
                    -LONGEST_STRETCH,
                    LONGEST_STRETCH);
            given = stretched(start, peak.at());
        }
    }

    private Hyperparameters stretched(Hyperparameters from, double t) {
        var prior = from.prior();
        double sigma = assumptions.sigma().isPresent() ? prior.sigma() : prior.sigma() * Math.exp(t);
        return from.with(prior.withSigma(sigma))
                .with(from.scale().withSlope(from.scale().slope() * Math.exp(-t)));
    }

    private void climbTau() {
        double from = Math.log(given.prior().tau());
        var peak = Peak.climb(this::ofTau, from, firstStep(), LOWEST, HIGHEST);
        given = given.with(given.prior().withTau(Math.exp(peak.at())));
    }

    private double firstStep() {
        return problem.isFactored() ? 0.4 : 0.1;
    }

    private double ofSigma(double logSigma) {
        double sigma = Math.exp(logSigma);
        var mode = mode(given.with(given.prior().withSigma(sigma)));
        return mode.logMarginalLikelihood() - halfNormal(sigma);
    }

    private double ofTau(double logTau) {
        double tau = Math.exp(logTau);
        return mode(given.with(given.prior().withTau(tau))).logMarginalLikelihood() - halfNormal(tau);
    }

    private static double halfNormal(double sd) {
        return 0.5 * sd * sd / (SIGMA_SCALE * SIGMA_SCALE);
    }

    private List<Weighted> mixture(Peak peak) {
        double step = Math.min(WIDEST_STEP, peak.curvature() > 0 ? APART / Math.sqrt(peak.curvature()) : WIDEST_STEP);
        var components = new ArrayList<Weighted>();
        collect(peak.at(), step, components);
        collect(peak.at() - step, -step, components);
        return normalised(components);
    }

    /** From weights in logarithms, up to a constant, to weights that sum to one. */
    static List<Weighted> normalised(List<Weighted> logarithms) {
        double highest = logarithms.stream().mapToDouble(Weighted::weight).max().orElseThrow();
        double sum = logarithms.stream()
                .mapToDouble(part -> Math.exp(part.weight() - highest))
                .sum();
        return logarithms.stream()
                .map(part -> new Weighted(Math.exp(part.weight() - highest) / sum, part.mode()))
                .toList();
    }

    /** Walks one way from the peak; σ itself is what the prior is on, hence ln σ in the height (the Jacobian). */
    private void collect(double from, double step, List<Weighted> components) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double at = from; at >= LOWEST && at <= HIGHEST; at += step) {
            double sigma = Math.exp(at);
            var mode = mode(given.with(given.prior().withSigma(sigma)));
            double height = mode.logMarginalLikelihood() - halfNormal(sigma) + at;
            highest = Math.max(highest, height);
            if (height < highest - NEGLIGIBLE) {
                return;
            }
            components.add(new Weighted(height, mode));
        }
    }
}
