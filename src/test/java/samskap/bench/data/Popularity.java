package samskap.bench.data;

import java.util.Arrays;

/**
 * How unevenly people's attention falls: by the law of Zipf and Mandelbrot, a few ideas are wanted by a crowd and most
 * by a handful.
 */
final class Popularity {

    /** Keeps the first ones from having it all. */
    private static final double SHIFT = 20;

    private static final double EXPONENT = .9;

    /** Where the first of all stands. */
    static final int FIRST = 0;

    private Popularity() {}

    /**
     * @param each what every idea has at least
     * @param most what none can have more than
     * @return for each idea how much it has, together as near to {@code total} as {@code most} allows
     */
    static int[] shares(int ideas, int total, int each, int most) {
        var weights = new double[ideas];
        Arrays.setAll(weights, rank -> Math.pow(rank + 1 + SHIFT, -EXPONENT));
        var sum = Arrays.stream(weights).sum();
        var counts = new int[ideas];
        // What is less than one is handed on to the next, so that nothing of the tail is lost.
        var left = 0.0;
        // Popular ones are of all ages.
        long step = Steps.meeting(ideas, (int) (ideas * .618));
        for (int rank = 0; rank < ideas; rank++) {
            var share = left + weights[rank] / sum * (total - (double) ideas * each);
            var whole = (int) Math.min(share, most - each);
            left = share - whole;
            counts[(int) (rank * step % ideas)] = each + whole;
        }
        return counts;
    }
}
