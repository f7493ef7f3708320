package samskap.simulate;

/**
 * One figure beside what it should reach.
 *
 * @param low the least that will do
 * @param high the most
 */
record Finding(String study, String measure, double value, double low, double high) {

    static Finding atLeast(double low, String study, String measure, double value) {
        return new Finding(study, measure, value, low, Double.POSITIVE_INFINITY);
    }

    static Finding atMost(double high, String study, String measure, double value) {
        return new Finding(study, measure, value, Double.NEGATIVE_INFINITY, high);
    }

    /** A figure to look at, without a band. */
    static Finding of(String study, String measure, double value) {
        return new Finding(study, measure, value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    boolean isInBand() {
        return low - 1e-9 <= value && value <= high + 1e-9;
    }

    boolean hasBand() {
        return Double.isFinite(low) || Double.isFinite(high);
    }

    String band() {
        if (!hasBand()) {
            return "";
        }
        return Double.isInfinite(high)
                ? "≥ %.3f".formatted(low)
                : Double.isInfinite(low) ? "≤ %.3f".formatted(high) : "%.3f–%.3f".formatted(low, high);
    }
}
