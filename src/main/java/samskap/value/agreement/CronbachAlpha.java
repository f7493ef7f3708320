package samskap.value.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.hipparchus.stat.StatUtils;

/** Cronbach's α: how far the judges' sum is one thing. */
public final class CronbachAlpha {

    private CronbachAlpha() {}

    /**
     * @param ratings {@code [idea][judge]}, complete
     * @return empty with fewer than two ideas or judges, or when no idea's sum differs from another's
     */
    public static OptionalDouble of(double[][] ratings) {
        if (ratings.length < 2 || ratings[0].length < 2) {
            return OptionalDouble.empty();
        }
        var judges = ratings[0].length;
        var total = StatUtils.variance(Arrays.stream(ratings)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray());
        var single = 0.0;
        for (var judge = 0; judge < judges; judge++) {
            var column = judge;
            single += StatUtils.variance(
                    Arrays.stream(ratings).mapToDouble(row -> row[column]).toArray());
        }
        return total > 0 ? OptionalDouble.of(judges / (judges - 1.0) * (1 - single / total)) : OptionalDouble.empty();
    }
}
