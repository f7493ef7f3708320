package samskap.value.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.value.Oracles;
import samskap.value.agreement.IntraclassCorrelation.Form;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgreementTests {

    private static final JsonNode SHROUT_FLEISS = Oracles.read("01_shrout_fleiss_1979");
    private static final double[][] RATINGS = Oracles.matrix(SHROUT_FLEISS.get("ratings"));
    private static final JsonNode KRIPPENDORFF = Oracles.read("02_krippendorff_2011");

    @ParameterizedTest
    @CsvSource({"ONE_WAY, ICC1", "RANDOM_JUDGES, ICC2", "FIXED_JUDGES, ICC3"})
    void intraclass_correlations_are_those_of_independent_software(Form form, String name) {
        var icc = IntraclassCorrelation.of(RATINGS).orElseThrow();
        assertEstimate(icc.single(form), SHROUT_FLEISS.get("icc").get(name + "_1"));
        assertEstimate(icc.mean(form), SHROUT_FLEISS.get("icc").get(name + "_k"));
    }

    private static void assertEstimate(IntraclassCorrelation.Estimate found, JsonNode expected) {
        assertThat(found.value()).isCloseTo(expected.get("value").asDouble(), within(1e-9));
        assertThat(found.f()).isCloseTo(expected.get("F").asDouble(), within(1e-9));
        assertThat(found.df1()).isEqualTo(expected.get("df1").asInt());
        assertThat(found.df2()).isEqualTo(expected.get("df2").asInt());
        assertThat(found.p()).isCloseTo(expected.get("p").asDouble(), within(1e-9));
        assertThat(found.low()).isCloseTo(expected.get("lo95").asDouble(), within(1e-6));
        assertThat(found.high()).isCloseTo(expected.get("hi95").asDouble(), within(1e-6));
    }

    @Test
    void mean_squares_are_the_published_ones() {
        var icc = IntraclassCorrelation.of(RATINGS).orElseThrow();
        var expected = SHROUT_FLEISS.get("meanSquares");
        assertThat(icc.betweenIdeas()).isCloseTo(expected.get("BMS").asDouble(), within(1e-9));
        assertThat(icc.betweenJudges()).isCloseTo(expected.get("JMS").asDouble(), within(1e-9));
        assertThat(icc.error()).isCloseTo(expected.get("EMS").asDouble(), within(1e-9));
        assertThat(icc.within()).isCloseTo(expected.get("WMS").asDouble(), within(1e-9));
    }

    @Test
    void cronbach_and_kendall_are_those_of_independent_software() {
        assertThat(CronbachAlpha.of(RATINGS).orElseThrow())
                .isCloseTo(SHROUT_FLEISS.get("cronbachAlpha").asDouble(), within(1e-9));
        var w = KendallW.of(RATINGS).orElseThrow();
        var expected = SHROUT_FLEISS.get("kendallW");
        assertThat(w.w()).isCloseTo(expected.get("W_tieCorrected").asDouble(), within(1e-9));
        assertThat(w.chiSquare()).isCloseTo(expected.get("friedmanChi2").asDouble(), within(1e-9));
        assertThat(w.df()).isEqualTo(expected.get("df").asInt());
        assertThat(w.p()).isCloseTo(expected.get("p").asDouble(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C", "D"})
    void alphas_are_those_of_the_published_examples_with_missing_ratings(String example) {
        var units = units(KRIPPENDORFF.get(example));
        var expected = KRIPPENDORFF.get(example + "_alpha");
        for (var scale : Scale.values()) {
            var value = expected.get(scale.name().toLowerCase(java.util.Locale.ROOT));
            if (value != null) {
                assertThat(KrippendorffAlpha.of(units, scale).orElseThrow())
                        .as(scale.name())
                        .isCloseTo(value.asDouble(), within(1e-9));
            }
        }
    }

    @Test
    void the_interval_of_alpha_holds_it_and_is_the_same_for_the_same_seed() {
        var units = units(KRIPPENDORFF.get("C"));
        var one = KrippendorffAlpha.withInterval(units, Scale.INTERVAL, 7).orElseThrow();
        assertThat(one.low()).isLessThan(one.alpha());
        assertThat(one.high()).isGreaterThan(one.alpha()).isLessThanOrEqualTo(1);
        assertThat(KrippendorffAlpha.withInterval(units, Scale.INTERVAL, 7)).contains(one);
    }

    @Test
    void another_order_of_ideas_and_judges_changes_nothing() {
        var units = units(KRIPPENDORFF.get("C"));
        var turned = units.reversed().stream()
                .map(unit -> Arrays.stream(unit)
                        .boxed()
                        .sorted((a, b) -> Double.compare(b, a))
                        .mapToDouble(x -> x)
                        .toArray())
                .toList();
        assertThat(KrippendorffAlpha.of(turned, Scale.ORDINAL).orElseThrow())
                .isCloseTo(KrippendorffAlpha.of(units, Scale.ORDINAL).orElseThrow(), within(1e-12));
    }

    @Test
    void where_nothing_varies_nothing_is_told() {
        var same = new double[][] {{4, 4}, {4, 4}, {4, 4}};
        assertThat(IntraclassCorrelation.of(same)).isEmpty();
        assertThat(KendallW.of(same)).isEmpty();
        assertThat(CronbachAlpha.of(same)).isEmpty();
        assertThat(KrippendorffAlpha.of(List.of(same), Scale.INTERVAL)).isEmpty();
    }

    @Test
    void one_judge_agrees_with_nobody() {
        var alone = new double[][] {{1}, {5}, {3}};
        assertThat(IntraclassCorrelation.of(alone)).isEmpty();
        assertThat(KendallW.of(alone)).isEmpty();
        assertThat(KrippendorffAlpha.of(List.of(alone), Scale.INTERVAL)).isEmpty();
    }

    @Test
    void a_table_with_holes_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> IntraclassCorrelation.of(new double[][] {{1, 2}, {3}}));
    }

    @Test
    void rank_correlations_of_the_library_are_those_of_independent_software() {
        var expected = Oracles.read("18_rank_correlation");
        var x = Oracles.numbers(expected.get("x"));
        var y = Oracles.numbers(expected.get("y"));
        assertThat(new SpearmansCorrelation().correlation(x, y))
                .isCloseTo(expected.get("spearman").asDouble(), within(1e-9));
        assertThat(new KendallsCorrelation().correlation(x, y))
                .isCloseTo(expected.get("kendallTauB").asDouble(), within(1e-9));
        assertThat(new PearsonsCorrelation().correlation(x, y))
                .isCloseTo(expected.get("pearson").asDouble(), within(1e-9));
    }

    /** From observers' rows with gaps to each unit's ratings. */
    private static List<double[]> units(JsonNode observers) {
        var units = new ArrayList<double[]>();
        for (var unit = 0; unit < observers.get(0).size(); unit++) {
            var ratings = new ArrayList<Double>();
            for (var observer = 0; observer < observers.size(); observer++) {
                var rating = observers.get(observer).get(unit);
                if (!rating.isNull()) {
                    ratings.add(rating.asDouble());
                }
            }
            units.add(ratings.stream().mapToDouble(Double::doubleValue).toArray());
        }
        return units;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_the_table_there_is_a_correlation_of_at_most_one_or_none(long seed) {
        var random = new java.util.Random(seed);
        for (var run = 0; run < 300; run++) {
            var table = new double[2 + random.nextInt(5)][2 + random.nextInt(4)];
            for (var row : table) {
                java.util.Arrays.setAll(row, judge -> 1 + random.nextInt(3));
            }
            IntraclassCorrelation.of(table).ifPresent(icc -> {
                for (var form : IntraclassCorrelation.Form.values()) {
                    assertThat(icc.single(form).value()).isFinite().isLessThanOrEqualTo(1);
                    var mean = icc.mean(form).value();
                    assertThat(Double.isNaN(mean) || mean <= 1).isTrue();
                }
            });
        }
    }
}
