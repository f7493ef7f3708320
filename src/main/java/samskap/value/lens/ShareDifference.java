package samskap.value.lens;

/**
 * By how much one proportion is larger than another that has nothing to do with it, with an interval. Source: Newcombe
 * 1998, Interval estimation for the difference between independent proportions, method 10 (the hybrid score interval).
 *
 * @param difference the first minus the second, −1 to 1
 * @param low the interval's lower end
 * @param high its upper end
 */
public record ShareDifference(double difference, double low, double high) {

    /**
     * @param level the interval's probability, such as 0.95
     * @throws IllegalArgumentException unless both are proportions of at least one trial
     */
    public static ShareDifference of(long hits, long trials, long otherHits, long otherTrials, double level) {
        var part = (double) hits / trials;
        var other = (double) otherHits / otherTrials;
        var around = Wilson.of(hits, trials, level);
        var aroundOther = Wilson.of(otherHits, otherTrials, level);
        var difference = part - other;
        return new ShareDifference(
                difference,
                difference - Math.hypot(part - around.low(), aroundOther.high() - other),
                difference + Math.hypot(around.high() - part, other - aroundOther.low()));
    }

    /** Whether the interval leaves no doubt that they differ. */
    public boolean isSure() {
        return low > 0 || high < 0;
    }
}
