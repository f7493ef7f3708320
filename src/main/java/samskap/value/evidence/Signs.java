package samskap.value.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Tests for answers that are no answers. Each gives the probability that an honest crowd would look as odd; since many
 * are tested, only those are told that hold under Benjamini and Hochberg's false discovery rate. They are signs for a
 * person to look at: nothing is taken out silently.
 */
public final class Signs {

    /** Nobody reads faster than this for long: words a second (about 600 a minute). */
    public static final double FASTEST_READING = 10;

    private static final double FALSE_DISCOVERIES = 0.01;

    /** @param p how probable it would be by chance */
    public record Sign<T>(T subject, double p) {}

    private Signs() {}

    /** Always the same side: the probability of a split at least as uneven when the order on screen is random. */
    public static double oneSided(int left, int decided) {
        if (decided == 0) {
            return 1;
        }
        var more = Math.max(left, decided - left);
        return Math.min(1, 2 * (1 - new BinomialDistribution(decided, 0.5).cumulativeProbability(more - 1)));
    }

    /**
     * One organisation: the probability of so many of its people among those who support an idea, if support were dealt
     * out at random (Fisher's exact test).
     *
     * @param ofGroup voices of the group for the idea
     * @param all voices for the idea
     * @param everywhere voices of the group for anything
     * @param voices all voices for anything
     */
    public static double oneGroup(int ofGroup, int all, int everywhere, int voices) {
        return new HypergeometricDistribution(voices, everywhere, all).upperCumulativeProbability(ofGroup);
    }

    /** Those that hold at a false discovery rate of 1 %, the surest first. */
    public static <T> List<Sign<T>> holding(List<Sign<T>> all) {
        return holding(all, all.size());
    }

    /**
     * The same where only the likely ones were reckoned out.
     *
     * @param family how many were tested in all
     */
    public static <T> List<Sign<T>> holding(List<Sign<T>> likely, long family) {
        var ordered = new ArrayList<>(likely);
        ordered.sort(Comparator.comparingDouble(Sign::p));
        var last = IntStream.range(0, ordered.size())
                .filter(n -> ordered.get(n).p() <= FALSE_DISCOVERIES * (n + 1) / family)
                .max()
                .orElse(-1);
        return List.copyOf(ordered.subList(0, last + 1));
    }
}
