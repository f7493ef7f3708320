package samskap.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import samskap.value.combination.Smaa;
import samskap.value.combination.Weighting;
import samskap.value.pairing.PairingPlan;
import samskap.value.pairing.TopK;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Outcome;
import samskap.value.pairwise.PairwiseFit;
import samskap.value.pairwise.PairwiseModel;

/** How quickly a million comparisons of ten thousand ideas become values, and what is asked next. */
final class Scoring {

    private static final int IDEAS = 10_000;
    private static final int COMPARISONS = 1_000_000;
    private static final int NEW_ONES = 1_000;
    private static final int DRAWS = 200;
    private static final int QUESTIONS = 2_000;

    private final UniformRandomProvider random = RandomSource.L64_X128_MIX.create(1);
    private final double[] truth = new double[IDEAS];
    private final PairwiseModel model = PairwiseModel.standard();
    private final int runs;

    Scoring(boolean quick) {
        this.runs = quick ? 3 : 9;
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int i = 0; i < IDEAS; i++) {
            truth[i] = normal.sample();
        }
    }

    void run(Figures figures) throws Exception {
        var comparisons = compare(Comparisons.among(IDEAS).build(), COMPARISONS);
        var more = Answers.of(compare(comparisons, NEW_ONES));
        var fit = model.fit(comparisons);
        model.refit(more, fit);
        figures.add("values, cold", time(() -> model.fit(comparisons)), "≤ 600 ms");
        figures.add("values, a thousand answers later", time(() -> model.refit(more, fit)), "≤ 30 ms");
        figures.add("200 joint draws", time(() -> fit.draws(DRAWS, 1)), "≤ 12 000 ms");
        figures.add(
                "all variances, with a fit", time(() -> model.refit(more, fit).variances()), "");
        figures.add("memory in use with all that", megabytes(fit, more), "≤ 400 MB");
        var plan = PairingPlan.of(fit, 10, 1);
        nextPairs(plan);
        var times = nextPairs(plan);
        figures.add("next pair: half within", "%.0f µs".formatted(times[QUESTIONS / 2]), "");
        figures.add("next pair: 95 of 100 within", "%.0f µs".formatted(times[QUESTIONS * 95 / 100]), "≤ 50 ms");
        combine(figures);
        var chances = TopK.probabilities(fit.draws(DRAWS, 1), 10);
        figures.add(
                "plan for pairs, made after a fit", time(() -> PairingPlan.of(model.refit(more, fit), chances)), "");
    }

    /** Three criteria of all ideas, weighed in 2 000 ways, and in the 200 that a dragged weight waits for. */
    private void combine(Figures figures) throws Exception {
        var scores = List.of(scores(), scores(), scores());
        var weighting = Weighting.of(new double[] {40, 30, 30}, Weighting.SURE);
        figures.add("combined in 2 000 runs", time(() -> Smaa.of(scores, weighting.draws(2_000, 1), 10)), "≤ 600 ms");
        figures.add(
                "ranked anew while a weight is dragged",
                time(() -> Smaa.of(scores, weighting.draws(200, 1), 10)),
                "≤ 100 ms");
    }

    private float[][] scores() {
        var normal = ZigguratSampler.NormalizedGaussian.of(random);
        var draws = new float[DRAWS][IDEAS];
        for (var draw : draws) {
            for (int i = 0; i < IDEAS; i++) {
                draw[i] = (float) (50 + 10 * (truth[i] + normal.sample()));
            }
        }
        return draws;
    }

    private Comparisons compare(Comparisons before, int many) {
        var builder = before.extendedTo(IDEAS);
        for (int c = 0; c < many; c++) {
            int left = random.nextInt(IDEAS);
            int right = (left + 1 + random.nextInt(IDEAS - 1)) % IDEAS;
            boolean prefersLeft = random.nextDouble() < 1 / (1 + Math.exp(truth[right] - truth[left]));
            builder.add(left, right, prefersLeft ? Outcome.LEFT : Outcome.RIGHT);
        }
        return builder.build();
    }

    private String time(Callable<?> work) throws Exception {
        return "%.0f ms".formatted(Statistics.median(runs, () -> {
            long begin = System.nanoTime();
            work.call();
            return (System.nanoTime() - begin) / 1e6;
        }));
    }

    private String megabytes(PairwiseFit fit, Answers more) throws Exception {
        var runtime = Runtime.getRuntime();
        double used = Statistics.median(runs, () -> {
            var warm = model.refit(more, fit);
            var draws = warm.draws(DRAWS, 1);
            System.gc();
            double bytes = runtime.totalMemory() - runtime.freeMemory();
            java.lang.ref.Reference.reachabilityFence(warm);
            java.lang.ref.Reference.reachabilityFence(draws);
            return bytes;
        });
        return "%.0f MB".formatted(used / (1 << 20));
    }

    /** Microseconds, ascending. */
    private static double[] nextPairs(PairingPlan plan) {
        var times = new double[QUESTIONS];
        for (int n = 0; n < QUESTIONS; n++) {
            long begin = System.nanoTime();
            plan.next((one, other) -> (one + other) % 17 != 0, n);
            times[n] = (System.nanoTime() - begin) / 1e3;
        }
        java.util.Arrays.sort(times);
        return times;
    }
}
