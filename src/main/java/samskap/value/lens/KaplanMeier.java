package samskap.value.lens;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.IntPredicate;
import org.hipparchus.special.Beta;

/**
 * Within what time half have had something, when some still wait: those count as waiting for as long as they have, and
 * for no longer. The median is where the product-limit estimate comes down to a half. Source: Kaplan &amp; Meier 1958,
 * "Nonparametric estimation from incomplete observations", Journal of the American Statistical Association 53, 457–481.
 *
 * <p>Its interval takes nothing for granted about how times are spread, and covers at least as it says with few and
 * with many who wait, too. Where nobody waits it is the interval between two order statistics (Thompson 1936). Source:
 * Fay, Brittain &amp; Proschan 2013, "Pointwise confidence intervals for a survival distribution with small samples or
 * heavy censoring", Biostatistics 14, 723–736, with the beta that has the products' first two moments.
 *
 * @param median in the unit of the times; infinite when it cannot be told yet
 * @param low the lower end of its interval; nought when so few tell of none
 * @param high its upper end; infinite when it cannot be told yet
 */
public record KaplanMeier(double median, double low, double high) {

    /** A half, and what rounding may leave of it. */
    private static final double HALF = 0.5 + 1e-12;

    /**
     * How long one took or has waited.
     *
     * @param time nought or more
     * @param ended whether it has happened; else it will take longer than that
     */
    public record Wait(double time, boolean ended) {}

    /**
     * @param level the interval's probability, such as 0.95
     * @throws IllegalArgumentException when there are none
     */
    public static KaplanMeier of(Collection<Wait> waits, double level) {
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("nobody waits");
        }
        // Whoever still waits at the very moment at which another's wait ends was waiting then.
        var ordered = waits.stream()
                .sorted(Comparator.comparingDouble(Wait::time).thenComparing(Wait::ended, Comparator.reverseOrder()))
                .toArray(Wait[]::new);
        return new Curves(ordered).median((1 - level) / 2);
    }

    /** The estimate after each wait, and the moments of the random share whose quantile is the upper limit. */
    private static final class Curves {

        private final Wait[] waits;
        private final double[] share;
        private final double[] mean;
        private final double[] square;

        Curves(Wait[] waits) {
            this.waits = waits;
            share = new double[waits.length];
            mean = new double[waits.length];
            square = new double[waits.length];
            var left = 1.0;
            var first = 1.0;
            var second = 1.0;
            for (var n = 0; n < waits.length; n++) {
                if (waits[n].ended()) {
                    double waiting = waits.length - n;
                    left *= (waiting - 1) / waiting;
                    first *= waiting / (waiting + 1);
                    second *= waiting / (waiting + 2);
                }
                share[n] = left;
                mean[n] = first;
                square[n] = second;
            }
        }

        KaplanMeier median(double tail) {
            double all = waits.length;
            var low = below(all / (all + 1), all / (all + 2)) >= tail ? 0 : timeOf(n -> lower(n) >= tail);
            return new KaplanMeier(timeOf(n -> share[n] <= HALF), low, timeOf(n -> upper(n) > 1 - tail));
        }

        /** When it first holds; it holds ever after. */
        private double timeOf(IntPredicate holds) {
            var from = 0;
            var to = waits.length;
            while (from < to) {
                var middle = (from + to) >>> 1;
                if (holds.test(middle)) {
                    to = middle;
                } else {
                    from = middle + 1;
                }
            }
            return from == waits.length ? Double.POSITIVE_INFINITY : waits[from].time();
        }

        /** How probably fewer than half are left, where the most may be. */
        private double upper(int n) {
            return below(mean[n], square[n]);
        }

        /** The same where the fewest may be: as if the next of those who are left were about to end. */
        private double lower(int n) {
            double left = waits.length - n - 1;
            return below(mean[n] * left / (left + 1), square[n] * left / (left + 2));
        }

        private static double below(double mean, double square) {
            var variance = square - mean * mean;
            if (variance <= 0) {
                return mean < 0.5 ? 1 : 0;
            }
            var size = mean * (1 - mean) / variance - 1;
            return Beta.regularizedBeta(0.5, mean * size, (1 - mean) * size);
        }
    }
}
