package samskap.value.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Krippendorff's α: 1 − observed over expected disagreement. Judges may be many or few and need not rate everything; 1
 * is full agreement, 0 what chance would give.
 *
 * <p>Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011.
 */
public final class KrippendorffAlpha {

    /** α with its 90 % bootstrap interval over ideas. */
    public record Estimate(double alpha, double low, double high) {}

    private static final int RESAMPLES = 1_000;
    private static final double TAIL = 0.05;

    private final List<double[]> units;
    private final double[] values;
    private final double[][] distances;

    private KrippendorffAlpha(List<double[]> units, Scale scale) {
        this.units = units;
        values = units.stream()
                .flatMapToDouble(Arrays::stream)
                .distinct()
                .sorted()
                .toArray();
        distances = distances(scale);
    }

    /**
     * @param units the ratings of each idea, without gaps; an idea with fewer than two is left out
     * @return empty when no idea has two ratings, or all ratings are the same
     */
    public static OptionalDouble of(List<double[]> units, Scale scale) {
        var pairable = pairable(units);
        return pairable.isEmpty() ? OptionalDouble.empty() : new KrippendorffAlpha(pairable, scale).alpha(pairable);
    }

    /** The same with an interval from resampling ideas; empty below three ideas with two ratings. */
    public static Optional<Estimate> withInterval(List<double[]> units, Scale scale, long seed) {
        var pairable = pairable(units);
        var alpha = of(units, scale);
        if (pairable.size() < 3 || alpha.isEmpty()) {
            return Optional.empty();
        }
        var resampled = new KrippendorffAlpha(pairable, scale).resampled(seed);
        return resampled.length == 0
                ? Optional.empty()
                : Optional.of(new Estimate(
                        alpha.getAsDouble(),
                        resampled[(int) (TAIL * (resampled.length - 1))],
                        resampled[(int) Math.ceil((1 - TAIL) * (resampled.length - 1))]));
    }

    private static List<double[]> pairable(List<double[]> units) {
        return units.stream().filter(unit -> unit.length > 1).toList();
    }

    private double[] resampled(long seed) {
        var random = RandomSource.L64_X128_MIX.create(seed);
        var alphas = new ArrayList<Double>();
        for (var n = 0; n < RESAMPLES; n++) {
            var sample = new ArrayList<double[]>();
            for (var unit = 0; unit < units.size(); unit++) {
                sample.add(units.get(random.nextInt(units.size())));
            }
            // A sample in which everything is the same says nothing.
            alpha(sample).ifPresent(alphas::add);
        }
        return alphas.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private OptionalDouble alpha(List<double[]> sample) {
        var coincidences = new double[values.length][values.length];
        for (var unit : sample) {
            for (var one = 0; one < unit.length; one++) {
                for (var other = 0; other < unit.length; other++) {
                    if (one != other) {
                        coincidences[place(unit[one])][place(unit[other])] += 1.0 / (unit.length - 1);
                    }
                }
            }
        }
        var sums = Arrays.stream(coincidences)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        var all = Arrays.stream(sums).sum();
        double observed = 0;
        double expected = 0;
        for (var c = 0; c < values.length; c++) {
            for (var k = 0; k < values.length; k++) {
                observed += coincidences[c][k] * distances[c][k];
                expected += sums[c] * sums[k] * distances[c][k];
            }
        }
        return expected > 0 ? OptionalDouble.of(1 - (all - 1) * observed / expected) : OptionalDouble.empty();
    }

    private int place(double value) {
        return Arrays.binarySearch(values, value);
    }

    private double[][] distances(Scale scale) {
        var counts = new double[values.length];
        units.forEach(unit -> Arrays.stream(unit).forEach(value -> counts[place(value)]++));
        var between = new double[values.length][values.length];
        for (var c = 0; c < values.length; c++) {
            for (var k = 0; k < values.length; k++) {
                between[c][k] = c == k ? 0 : distance(scale, c, k, counts);
            }
        }
        return between;
    }

    private double distance(Scale scale, int c, int k, double[] counts) {
        return switch (scale) {
            case NOMINAL -> 1;
            case INTERVAL -> Math.pow(values[c] - values[k], 2);
            case RATIO ->
                values[c] + values[k] == 0 ? 0 : Math.pow((values[c] - values[k]) / (values[c] + values[k]), 2);
            case ORDINAL -> {
                var ranks = -(counts[c] + counts[k]) / 2;
                for (var g = Math.min(c, k); g <= Math.max(c, k); g++) {
                    ranks += counts[g];
                }
                yield ranks * ranks;
            }
        };
    }
}
