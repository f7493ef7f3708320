package samskap.value.lens;

/**
 * The hybrid score interval of the difference between two independent proportions, made of Wilson's intervals of each.
 * It covers as it says also with few trials, and where all or none are hits. Source: Newcombe 1998, "Interval
 * estimation for the difference between independent proportions", Statistics in Medicine 17, 873–890, method 10.
 *
 * @param difference the first proportion less the second, −1 to 1
 * @param low the lower end of the interval
 * @param high its upper end
 */
public record Newcombe(double difference, double low, double high) {

    /**
     * @param hits of the first proportion
     * @param trials of the first
     * @param otherHits of the second
     * @param otherTrials of the second
     * @param level the interval's probability, such as 0.95
     * @throws IllegalArgumentException unless 0 ≤ hits ≤ trials and there are trials, of each
     */
    public static Newcombe of(long hits, long trials, long otherHits, long otherTrials, double level) {
        var one = Wilson.of(hits, trials, level);
        var other = Wilson.of(otherHits, otherTrials, level);
        var part = (double) hits / trials;
        var otherPart = (double) otherHits / otherTrials;
        var difference = part - otherPart;
        return new Newcombe(
                difference,
                difference - Math.hypot(part - one.low(), other.high() - otherPart),
                difference + Math.hypot(one.high() - part, otherPart - other.low()));
    }

    /** Whether the interval has both directions in it. */
    public boolean includesNone() {
        return low <= 0 && high >= 0;
    }
}
