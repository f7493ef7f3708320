package samskap.scoring.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Ids as small numbers, for those who look millions of them up: ids ascend from 1, so a table is smaller than a map.
 */
final class Numbering {

    /** Of an id that is not known; also what comparisons call a person of no known segment. */
    static final int NONE = -1;

    private final int[] numbers;
    private final int size;

    private Numbering(int[] numbers, int size) {
        this.numbers = numbers;
        this.size = size;
    }

    /** Of nobody and nothing. */
    static Numbering none() {
        return new Numbering(new int[0], 0);
    }

    static <T> Numbering of(Map<T, Integer> known, ToLongFunction<T> id) {
        var highest = known.keySet().stream().mapToLong(id).max().orElse(0);
        var numbers = new int[Math.toIntExact(highest + 1)];
        Arrays.fill(numbers, NONE);
        known.forEach((one, number) -> numbers[(int) id.applyAsLong(one)] = number);
        return new Numbering(numbers, known.size());
    }

    int size() {
        return size;
    }

    int of(long id) {
        return id >= 0 && id < numbers.length ? numbers[(int) id] : NONE;
    }
}
