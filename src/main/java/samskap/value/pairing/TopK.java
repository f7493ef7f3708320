package samskap.value.pairing;

import java.util.Arrays;

/** How often each idea is among the best in joint draws. */
public final class TopK {

    private TopK() {}

    /**
     * The share of draws in which each idea is one of the k most valuable.
     *
     * @param draws one row per draw, one column per idea, at least one row
     * @throws IllegalArgumentException if k is below 1 or there are no draws
     */
    public static double[] probabilities(double[][] draws, int k) {
        if (k < 1 || draws.length == 0) {
            throw new IllegalArgumentException(
                    "There must be at least one place and one draw, not %d and %d".formatted(k, draws.length));
        }
        var counts = new double[draws[0].length];
        for (double[] draw : draws) {
            double least = least(draw, k);
            for (int i = 0; i < counts.length; i++) {
                counts[i] += draw[i] >= least ? 1.0 / draws.length : 0;
            }
        }
        return counts;
    }

    /** The same for draws that were kept in half the space. */
    public static double[] probabilities(float[][] draws, int k) {
        return probabilities(
                Arrays.stream(draws)
                        .map(draw -> {
                            var wide = new double[draw.length];
                            Arrays.setAll(wide, i -> draw[i]);
                            return wide;
                        })
                        .toArray(double[][]::new),
                k);
    }

    private static double least(double[] draw, int k) {
        if (draw.length <= k) {
            return Double.NEGATIVE_INFINITY;
        }
        var sorted = draw.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - k];
    }
}
