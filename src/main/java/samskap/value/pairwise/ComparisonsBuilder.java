package samskap.value.pairwise;

import java.util.Arrays;

/** Collects comparisons in any order. */
public final class ComparisonsBuilder {

    private final int ideas;
    private final int segments;
    private int size;
    private int[] left = new int[16];
    private int[] right = new int[16];
    private byte[] outcome = new byte[16];
    private byte[] segment = new byte[16];

    ComparisonsBuilder(int ideas, int segments) {
        if (ideas < 0 || segments < 0 || segments > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "Ideas must be 0 or more and segments 0 to 127, not %d and %d".formatted(ideas, segments));
        }
        this.ideas = ideas;
        this.segments = segments;
    }

    /** Adds the answer of somebody whose segment is not known. */
    public ComparisonsBuilder add(int left, int right, Outcome outcome) {
        return add(left, right, outcome, Comparisons.NO_SEGMENT);
    }

    /**
     * Adds an answer.
     *
     * @param segment of the person who answered, or {@link Comparisons#NO_SEGMENT}
     * @throws IllegalArgumentException if an idea or the segment does not exist, or an idea met itself
     */
    public ComparisonsBuilder add(int left, int right, Outcome outcome, int segment) {
        check(left, right, segment);
        if (size == this.left.length) {
            resize(size * 2);
        }
        this.left[size] = left;
        this.right[size] = right;
        this.outcome[size] = outcome.code();
        this.segment[size++] = (byte) segment;
        return this;
    }

    private void check(int left, int right, int segment) {
        if (left < 0 || right < 0 || left >= ideas || right >= ideas) {
            throw new IllegalArgumentException(
                    "There are %d ideas, so none has number %d or %d".formatted(ideas, left, right));
        }
        if (left == right) {
            throw new IllegalArgumentException("Idea %d can't be compared with itself".formatted(left));
        }
        if (segment < Comparisons.NO_SEGMENT || segment >= segments) {
            throw new IllegalArgumentException("There are %d segments, so none is %d".formatted(segments, segment));
        }
    }

    private void resize(int length) {
        left = Arrays.copyOf(left, length);
        right = Arrays.copyOf(right, length);
        outcome = Arrays.copyOf(outcome, length);
        segment = Arrays.copyOf(segment, length);
    }

    /** The comparisons so far, sorted by their left idea (counting sort, stable). */
    public Comparisons build() {
        var next = new int[ideas + 1];
        for (int c = 0; c < size; c++) {
            next[left[c] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        var sorted = new ComparisonsBuilder(ideas, segments);
        sorted.resize(size);
        for (int c = 0; c < size; c++) {
            int to = next[left[c]]++;
            sorted.left[to] = left[c];
            sorted.right[to] = right[c];
            sorted.outcome[to] = outcome[c];
            sorted.segment[to] = segment[c];
        }
        return new Comparisons(ideas, segments, sorted.left, sorted.right, sorted.outcome, sorted.segment);
    }
}
