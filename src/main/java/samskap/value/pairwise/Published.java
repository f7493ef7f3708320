package samskap.value.pairwise;

/** The prior variance of what is published: σ² and what the segments' deviations add, τ²·Σ share². */
final class Published {

    private Published() {}

    static double variance(PairwiseFit fit) {
        double concentration = 0;
        for (double share : fit.answers().population().shares) {
            concentration += share * share;
        }
        double tau = fit.tau().orElse(0);
        return fit.sigma() * fit.sigma() + tau * tau * concentration;
    }
}
