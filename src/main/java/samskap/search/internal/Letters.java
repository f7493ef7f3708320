package samskap.search.internal;

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

    /** The share of neighbouring letters that two words have in common, each counted once. */
    private static double pairsShared(String one, String other) {
        var shared = 0;
        var taken = 0L;
        for (var n = 0; n < other.length() - 1; n++) {
            for (var m = 0; m < one.length() - 1; m++) {
                var isFree = (taken & 1L << m) == 0;
                if (isFree && one.charAt(m) == other.charAt(n) && one.charAt(m + 1) == other.charAt(n + 1)) {
                    taken |= 1L << m;
                    shared++;
                    break;
                }
            }
        }
        return 2.0 * shared / (one.length() + other.length() - 2);
    }
}
