package samskap.value.pairwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SegmentTests {

    private static final Population THREE = Population.of(40, 32, 28);

    @Test
    void how_much_segments_differ_is_found() {
        for (double tau : new double[] {0.3, 1}) {
            var fit = PairwiseModel.standard().fit(answers(60, tau, 12_000, new double[] {1, 1, 1}, 1));
            assertThat(fit.tau().orElseThrow()).isCloseTo(tau, within(0.15));
            assertThat(fit.sigma()).isCloseTo(1, within(0.25));
        }
    }

    @Test
    void a_segment_that_nobody_answered_for_keeps_its_own_uncertainty() {
        var all = PairwiseModel.standard().fit(answers(40, 1, 8_000, new double[] {1, 1, 1}, 2));
        var silent = PairwiseModel.standard().fit(answers(40, 1, 8_000, new double[] {1, 1, 0}, 2));
        double unheard = Math.pow(0.28 * silent.tau().orElseThrow(), 2);
        assertThat(mean(silent.variances())).isGreaterThan(mean(all.variances()) + 0.8 * unheard);
    }

    @Test
    void a_loud_segment_does_not_drown_the_others() {
        var crowd = new Crowd(60, 1, 3);
        var deviation = deviations(crowd, 60, 3, 1);
        var answers = answers(crowd, deviation, 6_000, new double[] {.76, .20, .04});
        var fit = PairwiseModel.standard().fit(answers);
        var raw = PairwiseModel.standard().fit(withoutSegments(answers.comparisons()));
        var published = published(crowd.truth, deviation);
        assertThat(distance(fit.values(), published)).isLessThan(0.9 * distance(raw.values(), published));
    }

    @Test
    void answers_of_unknown_segment_inform_what_all_share() {
        var comparisons = Comparisons.among(10, 3);
        for (int n = 0; n < 60; n++) {
            comparisons.add(0, 1 + n % 9, Outcome.LEFT);
        }
        var fit = PairwiseModel.standard().fit(new Answers(comparisons.build(), Ratings.none(), THREE));
        assertThat(fit.value(0)).isGreaterThan(1);
        assertThat(fit.variance(1)).isPositive();
    }

    @Test
    void iterating_and_factoring_agree_on_segments() {
        var crowd = new Crowd(140, 1, 5);
        var few = answers(crowd, deviations(crowd, 140, 2, 0.7), 4_000, new double[] {1, 1});
        var sigma = new Assumptions(OptionalDouble.of(1), true, true, Approximation.LAPLACE, 0);
        var small = PairwiseFits.withTau(few, sigma, 0.7);
        var larger = new Answers(few.comparisons().extendedTo(200).build(), Ratings.none(), few.population());
        var large = PairwiseFits.withTau(larger, sigma, 0.7);
        assertThat(Arrays.copyOf(large.values(), 140)).containsExactly(small.values(), within(1e-6));
        assertThat(large.covariance(3, 5)).isCloseTo(small.covariance(3, 5), within(1e-6));
        for (int i = 0; i < 140; i++) {
            assertThat(large.variance(i) / small.variance(i)).isCloseTo(1, within(0.15));
        }
        assertThat(large.variance(199)).isCloseTo(1 + 0.49 / 2, within(1e-6));
    }

    private static Answers answers(int ideas, double tau, int many, double[] voices, long seed) {
        var crowd = new Crowd(ideas, 1, seed);
        return answers(crowd, deviations(crowd, ideas, voices.length, tau), many, voices);
    }

    static double[][] deviations(Crowd crowd, int ideas, int segments, double tau) {
        var deviations = new double[segments][];
        for (int s = 0; s < segments; s++) {
            deviations[s] = new Crowd(ideas, tau, crowd.random.nextLong()).truth;
        }
        return deviations;
    }

    private static Answers answers(Crowd crowd, double[][] deviation, int many, double[] voices) {
        int ideas = crowd.truth.length;
        double total = Arrays.stream(voices).sum();
        var comparisons = Comparisons.among(ideas, voices.length);
        for (int n = 0; n < many; n++) {
            int left = crowd.random.nextInt(ideas);
            int right = (left + 1 + crowd.random.nextInt(ideas - 1)) % ideas;
            double ticket = crowd.random.nextDouble() * total;
            int segment = 0;
            while (ticket >= voices[segment]) {
                ticket -= voices[segment++];
            }
            double difference =
                    crowd.truth[left] + deviation[segment][left] - crowd.truth[right] - deviation[segment][right];
            comparisons.add(left, right, crowd.answer(difference, 0), segment);
        }
        var population = voices.length == 3 ? THREE : Population.of(1, 1);
        return new Answers(comparisons.build(), Ratings.none(), population);
    }

    private static Comparisons withoutSegments(Comparisons comparisons) {
        var builder = Comparisons.among(comparisons.ideas());
        for (int c = 0; c < comparisons.size(); c++) {
            builder.add(comparisons.left(c), comparisons.right(c), comparisons.outcome(c));
        }
        return builder.build();
    }

    private static double[] published(double[] common, double[][] deviation) {
        var published = common.clone();
        for (int s = 0; s < 3; s++) {
            for (int i = 0; i < published.length; i++) {
                published[i] += THREE.share(s) * deviation[s][i];
            }
        }
        return published;
    }

    private static double distance(double[] one, double[] other) {
        double sum = 0;
        double shift = mean(one) - mean(other);
        for (int i = 0; i < one.length; i++) {
            sum += Math.pow(one[i] - other[i] - shift, 2);
        }
        return sum / one.length;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
