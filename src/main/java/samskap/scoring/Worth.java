package samskap.scoring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Catalogue.Entry;

/**
 * What an open idea is worth, as far as is known.
 *
 * @param value 0 to 100 over all criteria as they are weighed
 * @param rank its median rank, from 1
 * @param rankLow the better end of its 90 % rank interval
 * @param rankHigh the worse end
 * @param top the probability of being among the top
 * @param comparisons how many answers it took part in
 * @param segments from how many segments those came
 * @param ratings how many customers rated its usefulness
 * @param judgements how many judges rated it
 * @param preferred the part of all ideas, 0 to 1, that customers prefer it to; null when nobody has been asked
 * @param panel what the panel finds, 1 to 7, by criterion; empty when it has not judged the idea
 * @param effort what it takes, null when nobody has estimated it
 */
public record Worth(
        Entry idea,
        Interval value,
        int rank,
        int rankLow,
        int rankHigh,
        double top,
        int comparisons,
        int segments,
        int ratings,
        int judgements,
        @Nullable Interval preferred,
        Map<Criterion, Interval> panel,
        @Nullable Estimate effort) {

    /** What a value is that nothing is known of. */
    public static final Interval ANYTHING = new Interval(0, 50, 100);

    /** Fewer than this say too little. */
    public static final int ENOUGH_COMPARISONS = 10;

    public static final int ENOUGH_JUDGEMENTS = 3;

    public Worth {
        panel = Map.copyOf(panel);
    }

    /** The same idea as if it took so many person-days. */
    public Worth taking(double days) {
        var known = effort;
        var supposed = new Estimate(
                days, null, known == null ? idea.author() : known.by(), known == null ? idea.sharedAt() : known.at());
        return new Worth(
                idea,
                value,
                rank,
                rankLow,
                rankHigh,
                top,
                comparisons,
                segments,
                ratings,
                judgements,
                preferred,
                panel,
                supposed);
    }

    /** The same idea where other weights put it. */
    public Worth standing(Interval score, int place, int placeLow, int placeHigh, double amongTop) {
        return new Worth(
                idea,
                score,
                place,
                placeLow,
                placeHigh,
                amongTop,
                comparisons,
                segments,
                ratings,
                judgements,
                preferred,
                panel,
                effort);
    }

    /** Without what the panel says, and as if its value were anything. */
    public Worth unjudged() {
        return new Worth(
                idea,
                ANYTHING,
                1,
                1,
                Integer.MAX_VALUE,
                0,
                comparisons,
                segments,
                ratings,
                0,
                preferred,
                Map.of(),
                effort);
    }

    /** Whether so little is known that the number may still go anywhere. */
    public boolean isProvisional() {
        return comparisons < ENOUGH_COMPARISONS || judgements < ENOUGH_JUDGEMENTS;
    }
}
