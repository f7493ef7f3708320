package samskap.value.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.hipparchus.distribution.discrete.PoissonDistribution;

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
     * One organisation: the probability of so many of its people among those who support an idea, if they came as they
     * do everywhere.
     *
     * @param usual its part of all support, 0 to 1
     */
    public static double oneGroup(int ofGroup, int all, double usual) {
        return all == 0 ? 1 : 1 - new BinomialDistribution(all, usual).cumulativeProbability(ofGroup - 1);
    }

    /**
     * A burst: the probability that chance makes any window so full, from the fullest window of a Poisson process
     * (Naus' scan statistic, by its union bound over the windows).
     *
     * @param times in seconds, ascending
     * @param window its length in seconds
     * @param rate events a second that are usual
     */
    public static double burst(double[] times, double window, double rate) {
        if (times.length == 0) {
            return 1;
        }
        var fullest = 0;
        var from = 0;
        for (var to = 0; to < times.length; to++) {
            while (times[to] - times[from] > window) {
                from++;
            }
            fullest = Math.max(fullest, to - from + 1);
        }
        var single = 1 - new PoissonDistribution(Math.max(rate * window, 1e-9)).cumulativeProbability(fullest - 1);
        var windows = Math.max(1, (times[times.length - 1] - times[0]) / window * 2);
        return Math.min(1, single * windows);
    }

    /** Whether a text was answered faster than anybody reads. */
    public static boolean isFasterThanReading(int words, double seconds) {
        return words > FASTEST_READING * seconds;
    }

    /** Those that hold at a false discovery rate of 1 %, the surest first. */
    public static <T> List<Sign<T>> holding(List<Sign<T>> all) {
        var ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparingDouble(Sign::p));
        var last = IntStream.range(0, ordered.size())
                .filter(n -> ordered.get(n).p() <= FALSE_DISCOVERIES * (n + 1) / ordered.size())
                .max()
                .orElse(-1);
        return List.copyOf(ordered.subList(0, last + 1));
    }
}
