package samskap.value.combination;

import java.util.Arrays;

/** Quantiles of draws: the smallest value with at least that part of the draws at or below it. */
final class Quantiles {

    private Quantiles() {}

    static void order(float[] draws) {
        Arrays.sort(draws);
    }

    static double of(float[] ordered, double part) {
        return ordered[place(ordered.length, part)];
    }

    static int of(int[] ordered, double part) {
        return ordered[place(ordered.length, part)];
    }

    private static int place(int many, double part) {
        return Math.clamp((int) Math.ceil(part * many) - 1, 0, many - 1);
    }
}
