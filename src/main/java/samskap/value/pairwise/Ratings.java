package samskap.value.pairwise;

import java.util.Arrays;

/**
 * Answers to "how much would this help you?", a second signal on the same value; immutable, sorted by rater.
 *
 * <p>The scale's numbers are free (1–7 is usual): location, spread and each rater's mildness are estimated.
 */
public final class Ratings {

    private static final Ratings NONE = new RatingsBuilder(0, 0).build();

    final int[] rater;
    final int[] idea;
    final byte[] segment;
    final double[] value;
    private final int ideas;

    Ratings(int ideas, int[] rater, int[] idea, byte[] segment, double[] value) {
        this.ideas = ideas;
        this.rater = rater;
        this.idea = idea;
        this.segment = segment;
        this.value = value;
    }

    public static Ratings none() {
        return NONE;
    }

    /** An empty collection of ratings of so many ideas by customers of so many segments. */
    public static RatingsBuilder of(int ideas, int segments) {
        return new RatingsBuilder(ideas, segments);
    }

    public int size() {
        return value.length;
    }

    int ideas() {
        return ideas;
    }

    /** Where each rater's ratings begin, with the end of the last one's after them. */
    int[] starts() {
        var starts = new int[size() + 1];
        int raters = 0;
        for (int r = 0; r < size(); r++) {
            if (r == 0 || rater[r] != rater[r - 1]) {
                starts[raters++] = r;
            }
        }
        starts[raters] = size();
        return Arrays.copyOf(starts, raters + 1);
    }
}
