package samskap.value.combination;

/** Ranks of many numbers by radix sort: a comparison sort of each draw would take most of an analysis' time. */
final class Ranks {

    private static final int DIGIT = 11;
    private static final int CELLS = 1 << DIGIT;

    private Ranks() {}

    /** The rank of each number, 1 for the largest; of equal numbers the earlier one comes first. */
    static int[] descending(float[] numbers) {
        var order = order(keys(numbers));
        var ranks = new int[numbers.length];
        for (var place = 0; place < order.length; place++) {
            ranks[order[place]] = place + 1;
        }
        return ranks;
    }

    /** Keys whose unsigned order is the numbers' descending order. */
    private static int[] keys(float[] numbers) {
        var keys = new int[numbers.length];
        for (var i = 0; i < keys.length; i++) {
            var bits = Float.floatToIntBits(numbers[i] + 0f);
            keys[i] = bits < 0 ? bits : ~(bits | 0x8000_0000);
        }
        return keys;
    }

    private static int[] order(int[] keys) {
        var order = new int[keys.length];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var other = new int[keys.length];
        for (var shift = 0; shift < Integer.SIZE; shift += DIGIT) {
            pass(keys, order, other, shift);
            var swap = order;
            order = other;
            other = swap;
        }
        return order;
    }

    private static void pass(int[] keys, int[] from, int[] into, int shift) {
        var starts = new int[CELLS + 1];
        for (var index : from) {
            starts[(keys[index] >>> shift & CELLS - 1) + 1]++;
        }
        for (var cell = 0; cell < CELLS; cell++) {
            starts[cell + 1] += starts[cell];
        }
        for (var index : from) {
            into[starts[keys[index] >>> shift & CELLS - 1]++] = index;
        }
    }
}
