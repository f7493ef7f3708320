package samskap.value.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.value.Oracles;
import samskap.value.lens.Kano.Answer;
import samskap.value.lens.Kano.Feeling;
import samskap.value.lens.Kano.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LensTests {

    private static final Map<String, Kind> LETTERS = Map.of(
            "A", Kind.ATTRACTIVE,
            "O", Kind.ONE_DIMENSIONAL,
            "M", Kind.MUST_BE,
            "I", Kind.INDIFFERENT,
            "R", Kind.REVERSE,
            "Q", Kind.QUESTIONABLE);

    @Test
    void rice_is_log_normal_with_the_closed_form_interval() {
        var expected = Oracles.read("16_business_scores").get("riceLognormal");
        var medians = expected.get("medians");
        var ratios = expected.get("ratios");
        var factors = List.of("reach", "impact", "confidence", "effort").stream()
                .map(name -> Uncertain.of(
                        medians.get(name).asDouble(),
                        medians.get(name).asDouble() * ratios.get(name).asDouble()))
                .toList();
        var rice = BusinessScores.rice(factors.get(0), factors.get(1), factors.get(2), factors.get(3));
        assertThat(rice.median()).isCloseTo(expected.get("median").asDouble(), within(1e-9));
        assertThat(rice.spread()).isCloseTo(expected.get("sigma").asDouble(), within(1e-9));
        assertThat(rice.low()).isCloseTo(expected.get("p05").asDouble(), within(1e-9));
        assertThat(rice.high()).isCloseTo(expected.get("p95").asDouble(), within(1e-9));
    }

    @Test
    void plain_scores_are_their_formulas() {
        var expected = Oracles.read("16_business_scores");
        var wsjf = expected.get("wsjf").get(0);
        assertThat(BusinessScores.wsjf(
                        wsjf.get("bv").asDouble(),
                        wsjf.get("tc").asDouble(),
                        wsjf.get("rr").asDouble(),
                        wsjf.get("size").asDouble()))
                .isCloseTo(wsjf.get("score").asDouble(), within(1e-12));
        var ice = expected.get("ice").get(0);
        assertThat(BusinessScores.ice(
                        ice.get("i").asDouble(),
                        ice.get("c").asDouble(),
                        ice.get("e").asDouble()))
                .isCloseTo(ice.get("score").asDouble(), within(1e-12));
        for (var opportunity : expected.get("opportunity")) {
            assertThat(BusinessScores.opportunity(
                            opportunity.get("imp").asDouble(),
                            opportunity.get("sat").asDouble()))
                    .isCloseTo(opportunity.get("score").asDouble(), within(1e-12));
        }
    }

    @Test
    void kanos_table_and_coefficients_are_the_published_ones() {
        var expected = Oracles.read("15_kano");
        var table = expected.get("table");
        for (var with : Feeling.values()) {
            for (var without : Feeling.values()) {
                assertThat(new Answer(with, without).kind())
                        .isEqualTo(LETTERS.get(
                                table.get(with.ordinal()).get(without.ordinal()).asString()));
            }
        }
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        LETTERS.forEach((letter, kind) ->
                counts.put(kind, expected.get("counts").get(letter).asInt()));
        var kano = Kano.of(counts).orElseThrow();
        assertThat(kano.better()).isCloseTo(expected.get("better").asDouble(), within(1e-9));
        assertThat(kano.worse()).isCloseTo(expected.get("worse").asDouble(), within(1e-9));
        assertThat(kano.kind()).isEqualTo(Kind.ATTRACTIVE);
    }

    @Test
    void a_kind_is_clear_only_when_it_is_more_frequent_than_chance_explains() {
        // Fong's own limit: of 100 answers, 40 against 25 differ by more than 1.65 √(65 · 135 / 200) = 10.9.
        assertThat(Kano.of(Map.of(Kind.ATTRACTIVE, 40, Kind.MUST_BE, 25, Kind.INDIFFERENT, 35))
                        .orElseThrow()
                        .isClear())
                .isFalse();
        var clear = Kano.of(Map.of(Kind.ATTRACTIVE, 40, Kind.MUST_BE, 25, Kind.INDIFFERENT, 25, Kind.REVERSE, 10))
                .orElseThrow();
        assertThat(clear.isClear()).isTrue();
        assertThat(clear.telling()).isEqualTo(90);
    }

    @Test
    void of_equally_frequent_kinds_the_one_that_is_worse_to_miss_counts() {
        assertThat(Kano.of(Map.of(Kind.INDIFFERENT, 4, Kind.MUST_BE, 4, Kind.ATTRACTIVE, 4))
                        .orElseThrow()
                        .kind())
                .isEqualTo(Kind.MUST_BE);
        assertThat(Kano.of(List.of())).isEmpty();
    }

    @Test
    void a_kind_is_told_of_what_nobody_wants_though_no_answer_tells_what_it_would_better() {
        var unwanted = Kano.of(Map.of(Kind.REVERSE, 22, Kind.QUESTIONABLE, 3)).orElseThrow();
        assertThat(unwanted.kind()).isEqualTo(Kind.REVERSE);
        assertThat(unwanted.isClear()).isTrue();
        assertThat(unwanted.answers()).isEqualTo(25);
        assertThat(unwanted.telling()).isZero();
        assertThat(unwanted.better()).isZero();
        assertThat(unwanted.worse()).isZero();
    }

    @Test
    void proportions_have_the_published_intervals() {
        for (var expected : Oracles.read("11_vote_ranking").get("wilson95")) {
            var wilson = Wilson.of(expected.get("x").asLong(), expected.get("n").asLong(), 0.95);
            assertThat(wilson.low()).isCloseTo(expected.get("lower").asDouble(), within(1e-9));
            assertThat(wilson.high()).isCloseTo(expected.get("upper").asDouble(), within(1e-9));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0, 0.95));
    }

    @Test
    void raked_margins_are_the_populations_and_equal_voices_keep_their_weight() {
        var random = new Random(5);
        var cells = new int[400][2];
        for (var cell : cells) {
            cell[0] = random.nextInt(10) < 7 ? 0 : 1;
            cell[1] = random.nextInt(3);
        }
        var shares = new double[][] {{0.4, 0.6}, {0.2, 0.3, 0.5}};
        var raked = Raking.of(cells, shares, 10).orElseThrow();
        assertThat(raked.closed()).isTrue();
        assertThat(share(raked.weights(), cells, 0, 0)).isCloseTo(0.4, within(1e-6));
        assertThat(share(raked.weights(), cells, 1, 2)).isCloseTo(0.5, within(1e-6));
        assertThat(Arrays.stream(raked.weights()).average().orElseThrow()).isCloseTo(1, within(1e-9));
        assertThat(raked.effective()).isLessThan(400).isGreaterThan(200);
    }

    @Test
    void one_dimension_is_plain_post_stratification() {
        var cells = new int[][] {{0}, {0}, {0}, {1}};
        var raked = Raking.of(cells, new double[][] {{0.5, 0.5}}, 5).orElseThrow();
        assertThat(raked.weights()).containsExactly(new double[] {2.0 / 3, 2.0 / 3, 2.0 / 3, 2}, within(1e-9));
        assertThat(raked.effective()).isCloseTo(16 / (4 + 4.0 / 3), within(1e-9));
    }

    @Test
    void a_capped_weight_stays_capped_and_says_that_the_margins_are_not_met() {
        var cells = new int[][] {{0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {0}, {1}};
        var raked = Raking.of(cells, new double[][] {{0.5, 0.5}}, 2).orElseThrow();
        assertThat(raked.weights()[9]).isLessThanOrEqualTo(2);
        assertThat(raked.closed()).isFalse();
    }

    @Test
    void equal_voices_tell_as_much_as_there_are_of_them_and_unequal_ones_less() {
        assertThat(Raking.effective(new double[] {1, 1, 1})).isEqualTo(3);
        assertThat(Raking.effective(new double[] {3, 1})).isCloseTo(1.6, within(1e-12));
        assertThat(Raking.effective(new double[0])).isZero();
    }

    @Test
    void whoever_was_not_asked_can_not_be_weighted_into_the_sample() {
        assertThat(Raking.of(new int[][] {{0}, {0}}, new double[][] {{0.5, 0.5}}, 5))
                .isEmpty();
        assertThat(Raking.of(new int[0][], new double[][] {{1}}, 5)).isEmpty();
    }

    @Test
    void drawn_quantities_have_the_median_and_the_95_percent_point_that_were_said() {
        var effort = Uncertain.of(10, 25);
        var drawn = effort.draws(100_000, 4);
        Arrays.sort(drawn);
        assertThat((double) drawn[50_000]).isCloseTo(10, within(0.1));
        assertThat((double) drawn[95_000]).isCloseTo(25, within(0.5));
        assertThat(effort.draws(20, 4)).isEqualTo(effort.draws(20, 4)).isNotEqualTo(effort.draws(20, 5));
        assertThat(Uncertain.exactly(10).draws(20, 4)).containsExactly(10);
    }

    /** Newcombe 1998, Table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void the_difference_of_two_proportions_has_the_published_interval(
            int hits, int trials, int otherHits, int otherTrials, double low, double high) {
        var difference = Newcombe.of(hits, trials, otherHits, otherTrials, 0.95);
        assertThat(difference.low()).isCloseTo(low, within(5e-5));
        assertThat(difference.high()).isCloseTo(high, within(5e-5));
        assertThat(difference.difference())
                .isCloseTo((double) hits / trials - (double) otherHits / otherTrials, within(1e-12));
        assertThat(difference.includesNone()).isEqualTo(low < 0);
        var reversed = Newcombe.of(otherHits, otherTrials, hits, trials, 0.95);
        assertThat(reversed.low()).isCloseTo(-difference.high(), within(1e-12));
    }

    @Test
    void estimates_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Newcombe.of(1, 2, 0, 0, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Uncertain.of(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Uncertain.exactly(0));
        assertThatIllegalArgumentException().isThrownBy(() -> BusinessScores.wsjf(1, 1, 1, 0));
    }

    private static double share(double[] weights, int[][] cells, int dimension, int segment) {
        var sum = 0.0;
        var all = 0.0;
        for (var n = 0; n < weights.length; n++) {
            all += weights[n];
            sum += cells[n][dimension] == segment ? weights[n] : 0;
        }
        return sum / all;
    }
}
