package samskap.value.pairwise;

/**
 * The prior's standard deviations, in logits.
 *
 * @param sigma of what an idea is worth to all
 * @param tau of a segment's deviation from it
 * @param position of the left place's advantage
 */
record Variances(double sigma, double tau, double position) {

    /** Large enough for any real screen, small enough to do no harm. */
    private static final double POSITION = 0.25;

    /** So near to none that no printed digit changes, and still a number to divide by. */
    private static final double NO_POSITION = 1e-7;

    static Variances of(double sigma, double tau, boolean positionEffect) {
        return new Variances(sigma, tau, positionEffect ? POSITION : NO_POSITION);
    }

    Variances withSigma(double sigma) {
        return new Variances(sigma, tau, position);
    }

    Variances withTau(double tau) {
        return new Variances(sigma, tau, position);
    }

    /** The prior precision of the unknown at an index. */
    double precision(Layout layout, int index) {
        double sd = index == layout.position() ? position : index % layout.width() == 0 ? sigma : tau;
        return 1 / (sd * sd);
    }

    /** Precision times {@code values}, added to {@code result} after multiplying by {@code factor}. */
    void addTo(Layout layout, double factor, double[] values, double[] result) {
        double common = factor / (sigma * sigma);
        double deviation = factor / (tau * tau);
        int width = layout.width();
        for (int i = 0; i < layout.cells(); i += width) {
            result[i] += common * values[i];
            for (int k = 1; k < width; k++) {
                result[i + k] += deviation * values[i + k];
            }
        }
        result[layout.position()] += factor / (position * position) * values[layout.position()];
    }

    /** Of the prior's precision. */
    double logDeterminant(Layout layout) {
        double perIdea = Math.log(sigma) + layout.segments() * Math.log(tau);
        return -2.0 * layout.ideas() * perIdea - 2 * Math.log(position);
    }
}
