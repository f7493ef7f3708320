package samskap.value.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CombinationTests {

    @ParameterizedTest
    @ValueSource(doubles = {Weighting.OPEN, Weighting.SURE})
    void drawn_weights_have_the_mean_and_variance_of_their_dirichlet_distribution(double concentration) {
        var many = 100_000;
        var drawn = Weighting.of(new double[] {40, 30, 15, 15}, concentration).draws(many, 9);
        var expected = new double[] {0.4, 0.3, 0.15, 0.15};
        for (var c = 0; c < 4; c++) {
            var criterion = c;
            var mean = Arrays.stream(drawn)
                    .mapToDouble(w -> w[criterion])
                    .average()
                    .orElseThrow();
            var variance = expected[c] * (1 - expected[c]) / (concentration + 1);
            assertThat(mean).isCloseTo(expected[c], within(3 * Math.sqrt(variance / many)));
            var spread = Arrays.stream(drawn)
                    .mapToDouble(w -> Math.pow(w[criterion] - mean, 2))
                    .average()
                    .orElseThrow();
            assertThat(spread).isCloseTo(variance, within(variance * 0.03));
        }
        assertThat(Arrays.stream(drawn).mapToDouble(w -> Arrays.stream(w).sum()))
                .allSatisfy(sum -> assertThat(sum).isCloseTo(1, within(1e-12)));
    }

    @Test
    void a_criterion_without_weight_never_gets_any() {
        for (var weights : Weighting.of(new double[] {1, 0}, 3).draws(50, 1)) {
            assertThat(weights).containsExactly(1, 0);
        }
    }

    @Test
    void the_same_seed_draws_the_same_weights() {
        var weighting = Weighting.of(new double[] {1, 2}, 3);
        assertThat(weighting.draws(10, 5)).isDeepEqualTo(weighting.draws(10, 5));
    }

    @Test
    void weights_that_weigh_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Weighting.of(new double[] {0, 0}, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Weighting.of(new double[] {1, -1}, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Weighting.of(new double[] {1, Double.NaN}, 20));
        assertThatIllegalArgumentException().isThrownBy(() -> Weighting.of(new double[] {1}, 0));
    }

    @RepeatedTest(20)
    void ranks_are_those_of_an_ordinary_sort(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var numbers = new float[200];
        for (var i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(4) == 0 ? random.nextInt(3) - 1 : (float) (random.nextGaussian() * 1e3);
        }
        var sorted = IntStream.range(0, numbers.length)
                .boxed()
                .sorted((one, other) -> Float.compare(numbers[other], numbers[one]))
                .toList();
        var ranks = Ranks.descending(numbers);
        for (var place = 0; place < numbers.length; place++) {
            assertThat(ranks[sorted.get(place)]).isEqualTo(place + 1);
        }
    }

    @Test
    void the_front_holds_what_nothing_beats_in_both_value_and_effort() {
        var value = new double[] {78, 84, 71, 60, 84, 90};
        var effort = new double[] {2, 10, 5, 1, 12, Double.NaN};
        assertThat(Pareto.front(value, effort)).containsExactly(3, 0, 1);
    }

    @Test
    void nothing_estimated_has_no_front() {
        assertThat(Pareto.front(new double[] {1}, new double[] {Double.NaN})).isEmpty();
    }

    @Test
    void a_leader_is_overtaken_where_the_two_lines_cross() {
        // 90w + 20(1−w) against 40w + 60(1−w): equal at w = 4/9.
        var range = FlipPoints.of(new double[][] {{90, 20}, {40, 60}}, Weighting.of(new double[] {60, 40}, 20), 0, 0);
        assertThat(range.below().orElseThrow()).isCloseTo(4.0 / 9, within(1e-12));
        assertThat(range.above()).isEmpty();
    }

    @Test
    void a_leader_in_everything_never_flips() {
        var range = FlipPoints.of(new double[][] {{90, 80}, {40, 60}}, Weighting.of(new double[] {1, 1}, 20), 1, 0);
        assertThat(range)
                .isEqualTo(new FlipPoints.Range(java.util.OptionalDouble.empty(), java.util.OptionalDouble.empty()));
    }

    @RepeatedTest(30)
    void just_before_a_flip_point_the_leader_leads_and_just_after_it_does_not(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var scores = random.doubles(30).boxed().mapToDouble(x -> 100 * x).toArray();
        var table = IntStream.range(0, 10)
                .mapToObj(i -> Arrays.copyOfRange(scores, 3 * i, 3 * i + 3))
                .toArray(double[][]::new);
        var weights = new double[] {0.5, 0.3, 0.2};
        var leader = leader(table, weights);
        var range = FlipPoints.of(table, Weighting.of(weights, 20), 0, leader);
        range.above().ifPresent(flip -> {
            assertThat(leader(table, moved(weights, flip - 1e-9))).isEqualTo(leader);
            assertThat(leader(table, moved(weights, flip + 1e-9))).isNotEqualTo(leader);
        });
        range.below().ifPresent(flip -> {
            assertThat(leader(table, moved(weights, flip + 1e-9))).isEqualTo(leader);
            assertThat(leader(table, moved(weights, flip - 1e-9))).isNotEqualTo(leader);
        });
    }

    private static double[] moved(double[] weights, double first) {
        var rest = (1 - first) / (weights[1] + weights[2]);
        return new double[] {first, weights[1] * rest, weights[2] * rest};
    }

    private static int leader(double[][] scores, double[] weights) {
        var best = 0;
        for (var i = 1; i < scores.length; i++) {
            best = value(scores[i], weights) > value(scores[best], weights) ? i : best;
        }
        return best;
    }

    private static double value(double[] scores, double[] weights) {
        return scores[0] * weights[0] + scores[1] * weights[1] + scores[2] * weights[2];
    }
}
