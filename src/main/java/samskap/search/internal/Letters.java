package samskap.search.internal;

import java.util.HashMap;

/** Whether two words are written so alike that one may be the other with a mistake. */
final class Letters {

    private static final int SHORTEST = 5;
    private static final int LONGER = 2;
    private static final double ENOUGH = 0.72;

    private Letters() {}

    static boolean areAlike(String one, String other) {
        return one.length() >= SHORTEST
                && other.length() >= SHORTEST
                && Math.abs(one.length() - other.length()) <= LONGER
                && one.charAt(0) == other.charAt(0)
                && pairsShared(one, other) >= ENOUGH;
    }

    /** The share of neighbouring letters that two words have in common. */
    private static double pairsShared(String one, String other) {
        var pairs = new HashMap<String, Integer>();
        for (var n = 0; n < one.length() - 1; n++) {
            pairs.merge(one.substring(n, n + 2), 1, Integer::sum);
        }
        var shared = 0;
        for (var n = 0; n < other.length() - 1; n++) {
            var left = pairs.merge(other.substring(n, n + 2), -1, Integer::sum);
            shared += left >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (one.length() + other.length() - 2);
    }
}
