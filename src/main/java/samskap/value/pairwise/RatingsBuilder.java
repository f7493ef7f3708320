package samskap.value.pairwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects ratings of usefulness in any order. */
public final class RatingsBuilder {

    private record Rating(int rater, int idea, int segment, double value) {}

    private final int ideas;
    private final int segments;
    private final List<Rating> ratings = new ArrayList<>();

    RatingsBuilder(int ideas, int segments) {
        this.ideas = ideas;
        this.segments = segments;
    }

    /**
     * Adds a rating.
     *
     * @param rater any number that is the rater's own
     * @param segment the rater's, or {@link Comparisons#NO_SEGMENT}
     * @throws IllegalArgumentException if there is no such idea or segment, or the value is not a finite number
     */
    public RatingsBuilder add(int rater, int idea, double value, int segment) {
        if (idea < 0 || idea >= ideas) {
            throw new IllegalArgumentException("There are %d ideas, so none has number %d".formatted(ideas, idea));
        }
        if (segment < Comparisons.NO_SEGMENT || segment >= segments) {
            throw new IllegalArgumentException("There are %d segments, so none is %d".formatted(segments, segment));
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A rating must be a number, not " + value);
        }
        ratings.add(new Rating(rater, idea, segment, value));
        return this;
    }

    public Ratings build() {
        var sorted =
                ratings.stream().sorted(Comparator.comparingInt(Rating::rater)).toList();
        var segment = new byte[sorted.size()];
        for (int r = 0; r < segment.length; r++) {
            segment[r] = (byte) sorted.get(r).segment();
        }
        return new Ratings(
                ideas,
                sorted.stream().mapToInt(Rating::rater).toArray(),
                sorted.stream().mapToInt(Rating::idea).toArray(),
                segment,
                sorted.stream().mapToDouble(Rating::value).toArray());
    }
}
