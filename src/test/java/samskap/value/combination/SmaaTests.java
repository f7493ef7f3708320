package samskap.value.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.value.Oracles;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SmaaTests {

    private static final int DRAWS = 200_000;
    private static final double[] UNIFORM_2 = {1, 1};
    private static final double[] UNIFORM_3 = {1, 1, 1};

    @Test
    void two_criteria_give_the_closed_form_rank_acceptabilities() {
        var expected = Oracles.read("13_smaa_exact").get("twoCriteria");
        assertRanks(
                Oracles.matrix(expected.get("values")),
                UNIFORM_2,
                2,
                Oracles.matrix(expected.get("rankAcceptability")));
    }

    @Test
    void three_criteria_give_the_rank_acceptabilities_of_a_fine_grid() {
        var expected = Oracles.read("13_smaa_exact").get("threeCriteria");
        assertRanks(
                Oracles.matrix(expected.get("values")),
                UNIFORM_3,
                3,
                Oracles.matrix(expected.get("rankAcceptability_grid")));
    }

    @Test
    void central_weights_are_those_of_independent_software_and_missing_for_one_that_never_wins() {
        var expected = Oracles.read("13_smaa_exact").get("threeCriteria");
        var result = Smaa.of(
                exactly(Oracles.matrix(expected.get("values"))),
                Weighting.of(UNIFORM_3, 3).draws(DRAWS, 1),
                1);
        for (var alternative = 0; alternative < 3; alternative++) {
            assertThat(result.centralWeights(alternative))
                    .usingComparatorWithPrecision(0.004)
                    .containsExactly(Oracles.numbers(
                            expected.get("centralWeights_smaaPkg").get(alternative)));
        }
        assertThat(result.centralWeights(3)).isNull();
    }

    @Test
    void what_is_known_exactly_with_sure_weights_has_no_spread() {
        var standing = Smaa.of(exactly(new double[][] {{80, 40}, {20, 10}}), new double[][] {{0.5, 0.5}}, 1)
                .standings()
                .getFirst();
        assertThat(standing).isEqualTo(new Smaa.Standing(60, 60, 60, 1, 1, 1, 1, 1));
    }

    @Test
    void the_top_holds_as_many_as_it_has_places() {
        var result = Smaa.of(
                List.of(noise(40, 500, 3), noise(40, 500, 4)),
                Weighting.of(UNIFORM_2, 20).draws(500, 5),
                10);
        assertThat(result.standings().stream().mapToDouble(Smaa.Standing::top).sum())
                .isCloseTo(10, within(1e-9));
        assertThat(result.standings().stream().mapToDouble(Smaa.Standing::first).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void another_order_of_the_alternatives_changes_nothing_but_their_order() {
        var scores = noise(30, 200, 7);
        var reversed = Arrays.stream(scores).map(SmaaTests::reversed).toArray(float[][]::new);
        var weights = Weighting.of(new double[] {1}, 20).draws(200, 1);
        assertThat(Smaa.of(List.<float[][]>of(reversed), weights, 5).standings().reversed())
                .isEqualTo(Smaa.of(List.<float[][]>of(scores), weights, 5).standings());
    }

    @Test
    void one_that_is_worse_in_everything_changes_no_probability_of_the_others() {
        var scores = new double[][] {{60, 30}, {40, 70}, {50, 50}};
        var more = new double[][] {{60, 30}, {40, 70}, {50, 50}, {10, 10}};
        var weights = Weighting.of(UNIFORM_2, 3).draws(2_000, 11);
        assertThat(Smaa.of(exactly(more), weights, 1).standings().subList(0, 3))
                .isEqualTo(Smaa.of(exactly(scores), weights, 1).standings());
    }

    @Test
    void the_result_is_the_same_on_one_thread_and_on_many() throws Exception {
        var scores = List.of(noise(300, 100, 1), noise(300, 100, 2));
        var weights = Weighting.of(UNIFORM_2, 20).draws(400, 3);
        try (var one = new ForkJoinPool(1);
                var many = new ForkJoinPool(7)) {
            assertThat(one.submit(() -> Smaa.of(scores, weights, 10).standings())
                            .get())
                    .isEqualTo(many.submit(() -> Smaa.of(scores, weights, 10).standings())
                            .get());
        }
    }

    @Test
    void what_does_not_pass_a_gate_ranks_after_all_that_do() {
        var scores = exactly(new double[][] {{90, 10}, {20, 60}, {10, 80}});
        var gated = Smaa.of(scores, new double[][] {{1, 0}}, List.of(new Smaa.Gate(1, 50)), 1);
        assertThat(gated.standings()).extracting(Smaa.Standing::rank).containsExactly(3, 1, 2);
        assertThat(gated.standings().getFirst().value()).isEqualTo(90);
    }

    @Test
    void a_gate_keeps_back_however_large_the_numbers_are() {
        var scores = List.of(new float[][] {{5e9f, 1e5f, 1e5f + 1}}, new float[][] {{20, 90, 90}});
        var gated = Smaa.of(scores, new double[][] {{1, 0}}, List.of(new Smaa.Gate(1, 50)), 1);
        assertThat(gated.standings()).extracting(Smaa.Standing::rank).containsExactly(3, 2, 1);
    }

    @Test
    void the_weighted_score_of_each_draw_is_told_whatever_the_gates() {
        var scores = exactly(new double[][] {{90, 10}, {20, 60}});
        var gated = Smaa.of(scores, new double[][] {{1, 0}, {0.5, 0.5}}, List.of(new Smaa.Gate(1, 50)), 1);
        assertThat(gated.values(0)).containsExactly(90, 50);
    }

    @Test
    void a_group_stays_on_top_in_the_draws_in_which_nobody_comes_between() {
        var scores = exactly(new double[][] {{90, 10}, {80, 20}, {10, 95}});
        var result = Smaa.of(scores, new double[][] {{1, 0}, {0.9, 0.1}, {0, 1}}, 1);
        assertThat(result.staysOnTop(0, 1)).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void shapes_that_do_not_fit_are_told() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Smaa.of(exactly(new double[][] {{1, 2}}), new double[][] {{1}}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Smaa.of(List.of(), new double[][] {{1}}, 1));
    }

    private static void assertRanks(double[][] scores, double[] weights, double concentration, double[][] expected) {
        var drawn = Weighting.of(weights, concentration).draws(DRAWS, 42);
        var before = new double[scores.length];
        for (var rank = 0; rank < scores.length; rank++) {
            // Among the first so many, but not among the first so many less one.
            var standings = Smaa.of(exactly(scores), drawn, rank + 1).standings();
            for (var alternative = 0; alternative < scores.length; alternative++) {
                var found = standings.get(alternative).top() - before[alternative];
                before[alternative] = standings.get(alternative).top();
                var p = expected[alternative][rank];
                // The grid that some of these come from is good to a thousandth.
                assertThat(found).isCloseTo(p, within(3 * Math.sqrt(p * (1 - p) / DRAWS) + 1e-3));
            }
        }
    }

    /** One draw of each criterion: its scores are known. */
    private static List<float[][]> exactly(double[][] scores) {
        return IntStream.range(0, scores[0].length)
                .mapToObj(criterion -> {
                    var draw = new float[scores.length];
                    for (var alternative = 0; alternative < scores.length; alternative++) {
                        draw[alternative] = (float) scores[alternative][criterion];
                    }
                    return new float[][] {draw};
                })
                .toList();
    }

    private static float[][] noise(int alternatives, int draws, long seed) {
        var random = new Random(seed);
        var scores = new float[draws][alternatives];
        for (var draw : scores) {
            for (var i = 0; i < alternatives; i++) {
                draw[i] = (float) (50 + 10 * random.nextGaussian());
            }
        }
        return scores;
    }

    private static float[] reversed(float[] numbers) {
        var reversed = new float[numbers.length];
        for (var i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }
}
