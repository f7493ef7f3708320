package samskap.simulate;

import java.util.List;
import java.util.stream.IntStream;
import samskap.value.pairwise.Answers;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.PairwiseModel;
import samskap.value.pairwise.Population;
import samskap.value.pairwise.Ratings;

/** Three segments of 40, 32 and 28 % who give 76, 20 and 4 % of the answers and differ in taste. */
final class LoudSegmentStudy {

    private static final Population POPULATION = Population.of(.40, .32, .28);
    private static final double[] VOICES = {.76, .20, .04};
    private static final int IDEAS = 100;

    private LoudSegmentStudy() {}

    static List<Finding> run(double taste, int perIdea, int replicates, long seed) {
        var runs = IntStream.range(0, replicates)
                .parallel()
                .mapToObj(run -> run(taste, perIdea, seed + run))
                .toList();
        double raw = runs.stream().mapToDouble(run -> run[0]).average().orElseThrow();
        double pooled = runs.stream().mapToDouble(run -> run[1]).average().orElseThrow();
        var title = "loud segment, taste %.1f, %d an idea".formatted(taste, perIdea);
        return List.of(
                Finding.of(title, "ρ, everybody alike", raw),
                Finding.atLeast(raw - 0.005, title, "ρ, partially pooled", pooled));
    }

    /** ρ with the population's value: everybody alike, and pooled by segment. */
    private static double[] run(double taste, int perIdea, long seed) {
        var customers = new Customers(IDEAS, 1, seed);
        var own = new double[VOICES.length][];
        var truth = customers.truth.clone();
        for (int s = 0; s < own.length; s++) {
            own[s] = new Customers(IDEAS, taste, customers.random.nextLong()).truth;
            for (int i = 0; i < IDEAS; i++) {
                truth[i] += POPULATION.share(s) * own[s][i];
            }
        }
        var raw = Comparisons.among(IDEAS);
        var segmented = Comparisons.among(IDEAS, VOICES.length);
        for (int n = 0; n < perIdea * IDEAS / 2; n++) {
            int left = customers.random.nextInt(IDEAS);
            int right = (left + 1 + customers.random.nextInt(IDEAS - 1)) % IDEAS;
            double ticket = customers.random.nextDouble();
            int segment = ticket < VOICES[0] ? 0 : ticket < VOICES[0] + VOICES[1] ? 1 : 2;
            var answer = customers.decide(
                    customers.truth[left] + own[segment][left] - customers.truth[right] - own[segment][right]);
            raw.add(left, right, answer);
            segmented.add(left, right, answer, segment);
        }
        var model = PairwiseModel.standard();
        var pooled = model.fit(new Answers(segmented.build(), Ratings.none(), POPULATION));
        return new double[] {
            Scores.spearman(model.fit(raw.build()).values(), truth), Scores.spearman(pooled.values(), truth)
        };
    }
}
