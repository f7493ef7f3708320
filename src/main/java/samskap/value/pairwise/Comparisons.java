package samskap.value.pairwise;

/**
 * Answers to "which of these two matters more to you?", immutable, about twelve bytes each.
 *
 * <p>Ideas are numbered from 0 to {@code ideas − 1}, segments of customers likewise. The comparisons are kept sorted by
 * the left idea, so that passes over them stay in the processor's cache; they are exchangeable to the model.
 */
public final class Comparisons {

    /** The segment of somebody whose segment nobody knows. */
    public static final int NO_SEGMENT = -1;

    final int[] left;
    final int[] right;
    final byte[] outcome;
    final byte[] segment;
    private final int ideas;
    private final int segments;
    private final int[] counts;
    private final int ties;

    Comparisons(int ideas, int segments, int[] left, int[] right, byte[] outcome, byte[] segment) {
        this.ideas = ideas;
        this.segments = segments;
        this.left = left;
        this.right = right;
        this.outcome = outcome;
        this.segment = segment;
        this.counts = new int[ideas];
        int undecided = 0;
        for (int c = 0; c < left.length; c++) {
            counts[left[c]]++;
            counts[right[c]]++;
            undecided += outcome[c] == Outcome.TIE.code() ? 1 : 0;
        }
        this.ties = undecided;
    }

    /** An empty collection of comparisons among so many ideas, with no segments. */
    public static ComparisonsBuilder among(int ideas) {
        return among(ideas, 0);
    }

    /**
     * An empty collection of comparisons among so many ideas by customers of so many segments.
     *
     * @throws IllegalArgumentException if ideas are negative or segments not within 0 to 127
     */
    public static ComparisonsBuilder among(int ideas, int segments) {
        return new ComparisonsBuilder(ideas, segments);
    }

    /**
     * A builder that holds these already, for when more have come in.
     *
     * @param ideas how many ideas there are now, at least as many as before
     */
    public ComparisonsBuilder extendedTo(int ideas) {
        if (ideas < this.ideas) {
            throw new IllegalArgumentException("There were %d ideas, there can't be %d".formatted(this.ideas, ideas));
        }
        var builder = new ComparisonsBuilder(ideas, segments);
        for (int c = 0; c < left.length; c++) {
            builder.add(left[c], right[c], Outcome.of(outcome[c]), segment[c]);
        }
        return builder;
    }

    public int ideas() {
        return ideas;
    }

    public int segments() {
        return segments;
    }

    public int size() {
        return left.length;
    }

    /** The idea that stood left (or on top) in a comparison. */
    public int left(int comparison) {
        return left[comparison];
    }

    public int right(int comparison) {
        return right[comparison];
    }

    public Outcome outcome(int comparison) {
        return Outcome.of(outcome[comparison]);
    }

    /** The segment of the person who answered, or {@link #NO_SEGMENT}. */
    public int segment(int comparison) {
        return segment[comparison];
    }

    /** How many comparisons an idea took part in. */
    public int count(int idea) {
        return counts[idea];
    }

    /** Comparisons that an idea took part in, on average over all ideas; 0 when there are no ideas. */
    public double perIdea() {
        return ideas == 0 ? 0 : 2.0 * size() / ideas;
    }

    /** How many were "can't choose". */
    public int ties() {
        return ties;
    }
}
