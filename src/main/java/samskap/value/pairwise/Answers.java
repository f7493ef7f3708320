package samskap.value.pairwise;

/**
 * All that customers said about the value of the ideas.
 *
 * @param population how the value is published: the segments' values in these shares
 */
public record Answers(Comparisons comparisons, Ratings ratings, Population population) {

    /** @throws IllegalArgumentException if the three don't speak of the same ideas and segments */
    public Answers {
        if (ratings.size() > 0 && ratings.ideas() != comparisons.ideas()) {
            throw new IllegalArgumentException(
                    "Comparisons are of %d ideas, ratings of %d".formatted(comparisons.ideas(), ratings.ideas()));
        }
        if (population.segments() != comparisons.segments()) {
            throw new IllegalArgumentException("Comparisons know %d segments, the population has %d"
                    .formatted(comparisons.segments(), population.segments()));
        }
    }

    /** Comparisons alone, with everybody in one population. */
    public static Answers of(Comparisons comparisons) {
        return new Answers(comparisons, Ratings.none(), Population.undivided());
    }
}
