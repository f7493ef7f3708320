package samskap.value.lens;

import org.hipparchus.special.Erf;

/**
 * The score interval of a proportion. Source: Wilson 1927; Newcombe 1998, method 3.
 *
 * @param low its lower end, 0 to 1
 * @param high its upper end
 */
public record Wilson(double low, double high) {

    /**
     * @param level the interval's probability, such as 0.95
     * @throws IllegalArgumentException unless 0 ≤ hits ≤ trials and there are trials
     */
    public static Wilson of(long hits, long trials, double level) {
        if (trials < 1 || hits < 0 || hits > trials) {
            throw new IllegalArgumentException("%d of %d is no proportion".formatted(hits, trials));
        }
        var z = Math.sqrt(2) * Erf.erfInv(level);
        var part = (double) hits / trials;
        var middle = part + z * z / (2 * trials);
        var reach = z * Math.sqrt(part * (1 - part) / trials + z * z / (4.0 * trials * trials));
        var scale = 1 + z * z / trials;
        return new Wilson(Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }
}
