package samskap.simulate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/** How near an estimate came to the truth. */
final class Scores {

    private Scores() {}

    static double spearman(double[] estimate, double[] truth) {
        return new SpearmansCorrelation().correlation(estimate, truth);
    }

    /** The share of the truly best k that are among the k estimated best. */
    static double recall(double[] estimate, double[] truth, int k) {
        var best = new HashSet<>(Arrays.asList(order(truth)).subList(0, k));
        return Arrays.stream(order(estimate)).limit(k).filter(best::contains).count() / (double) k;
    }

    /** The ideas, best first. */
    static Integer[] order(double[] values) {
        return IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .toArray(Integer[]::new);
    }

    /** 1 for the best. */
    static int rank(double[] values, int idea) {
        return 1
                + (int) Arrays.stream(values)
                        .filter(value -> value > values[idea])
                        .count();
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
