package samskap.value.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.value.Oracles;
import samskap.value.panel.PanelModel.Result;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PanelModelTests {

    private static final double[][] SHROUT_FLEISS =
            Oracles.matrix(Oracles.read("01_shrout_fleiss_1979").get("ratings"));

    @Test
    void for_complete_ratings_reml_is_the_analysis_of_variance() {
        var squares = Oracles.read("01_shrout_fleiss_1979").get("meanSquares");
        var bms = squares.get("BMS").asDouble();
        var jms = squares.get("JMS").asDouble();
        var ems = squares.get("EMS").asDouble();
        var fit = told(complete(SHROUT_FLEISS));
        assertThat(fit.residualVariance()).isCloseTo(ems, within(1e-4));
        assertThat(fit.ideaVariance()).isCloseTo((bms - ems) / 4, within(1e-4));
        assertThat(fit.judgeVariance()).isCloseTo((jms - ems) / 6, within(1e-4));
    }

    @Test
    void for_complete_ratings_a_blup_is_the_mean_shrunk_by_the_reliability_of_the_panel() {
        var fit = told(complete(SHROUT_FLEISS));
        var mean = IntStream.range(0, 6)
                .mapToDouble(SHROUT_FLEISS_MEANS::get)
                .average()
                .orElseThrow();
        var reliability = fit.ideaVariance() / (fit.ideaVariance() + fit.residualVariance() / 4);
        for (var idea = 0; idea < 6; idea++) {
            var expected = mean + reliability * (SHROUT_FLEISS_MEANS.get(idea) - mean);
            assertThat(fit.blup(idea)).isCloseTo(expected, within(1e-6));
        }
        assertThat(IntStream.range(0, 4).mapToDouble(fit::severity).sum()).isCloseTo(0, within(1e-9));
    }

    private static final java.util.Map<Integer, Double> SHROUT_FLEISS_MEANS = IntStream.range(0, 6)
            .boxed()
            .collect(java.util.stream.Collectors.toMap(
                    i -> i,
                    i -> java.util.Arrays.stream(SHROUT_FLEISS[i]).average().orElseThrow()));

    @Test
    void prediction_errors_are_those_of_the_whole_covariance_matrix() {
        // Three ideas, two judges, one hole; checked against V written out.
        var ratings = PanelRatings.of(3, 2)
                .add(0, 0, 6)
                .add(1, 0, 5)
                .add(0, 1, 3)
                .add(1, 1, 1)
                .add(0, 2, 4)
                .build();
        double[][] ones = {{1}, {1}, {1}};
        var model = new MixedModel(ratings, ones, 0.8, 0.5);
        var direct = Direct.of(ratings, 0.8, 0.5);
        assertThat(model.residual()).isCloseTo(direct.residual(), within(1e-9));
        for (var idea = 0; idea < 3; idea++) {
            assertThat(model.value(idea)).isCloseTo(direct.value(idea), within(1e-9));
            assertThat(model.variance(idea)).isCloseTo(direct.variance(idea), within(1e-9));
        }
        var other = new MixedModel(ratings, ones, 1.7, 0.2);
        assertThat(other.deviance() - model.deviance())
                .isCloseTo(Direct.of(ratings, 1.7, 0.2).deviance() - direct.deviance(), within(1e-9));
    }

    @Test
    void a_severe_judge_does_not_hurt_the_ideas_that_he_happened_to_get() {
        var random = new Random(4);
        var builder = PanelRatings.of(40, 4);
        for (var idea = 0; idea < 40; idea++) {
            var worth = 4 + random.nextGaussian();
            for (var judge = 0; judge < 4; judge++) {
                // The severe judge, number 3, sees only the second half.
                if (judge < 3 && (idea + judge) % 2 == 0 || judge == 3 && idea >= 20) {
                    builder.add(judge, idea, worth - (judge == 3 ? 2.5 : 0) + 0.3 * random.nextGaussian());
                }
            }
        }
        var ratings = builder.build();
        var fit = told(ratings);
        assertThat(fit.severity(3)).isLessThan(-1);
        var raw = half(idea -> ratings.rawMean(idea), 20) - half(idea -> ratings.rawMean(idea), 0);
        var corrected = half(fit::blup, 20) - half(fit::blup, 0);
        assertThat(Math.abs(corrected)).isLessThan(Math.abs(raw) / 2);
    }

    private static double half(java.util.function.IntToDoubleFunction of, int from) {
        return IntStream.range(from, from + 20).mapToDouble(of).average().orElseThrow();
    }

    @Test
    void correcting_for_severity_ranks_better_than_plain_means_as_far_as_is_known_to_be_possible() {
        var targets = Oracles.read("20_simulation_targets").get("ratings");
        var sizes = Oracles.numbers(targets.get("k"));
        var expected = Oracles.numbers(targets.get("severityCorrected"));
        for (var n = 0; n < 3; n++) {
            var replicates = 6;
            var sum = 0.0;
            for (var replicate = 0; replicate < replicates; replicate++) {
                sum += rankCorrelation((int) sizes[n], 100 * n + replicate) / replicates;
            }
            assertThat(sum).as("%d ratings an idea", (int) sizes[n]).isGreaterThan(expected[n] - 0.03);
        }
    }

    /** 200 ideas, 40 raters with severity .7, residual 1, rounded to 1–7. */
    private static double rankCorrelation(int each, long seed) {
        var random = new Random(seed);
        var severity = random.doubles(40).map(u -> 0.7 * random.nextGaussian()).toArray();
        var truth = new double[200];
        var builder = PanelRatings.of(200, 40);
        for (var idea = 0; idea < 200; idea++) {
            truth[idea] = random.nextGaussian();
            var who = random.ints(0, 40).distinct().limit(each).toArray();
            for (var judge : who) {
                var rating = Math.round(4 + truth[idea] + severity[judge] + random.nextGaussian());
                builder.add(judge, idea, Math.clamp(rating, 1, 7));
            }
        }
        var fit = told(builder.build());
        var found = IntStream.range(0, 200).mapToDouble(fit::blup).toArray();
        return new SpearmansCorrelation().correlation(found, truth);
    }

    @Test
    void nine_of_ten_intervals_hold_the_truth_also_in_a_small_panel() {
        var held = 0;
        var all = 0;
        for (var replicate = 0; replicate < 60; replicate++) {
            var random = new Random(replicate);
            var truth = new double[8];
            var builder = PanelRatings.of(8, 3);
            var severity =
                    random.doubles(3).map(u -> 0.6 * random.nextGaussian()).toArray();
            for (var idea = 0; idea < 8; idea++) {
                truth[idea] = 4 + random.nextGaussian();
                for (var judge = 0; judge < 3; judge++) {
                    builder.add(judge, idea, truth[idea] + severity[judge] + 0.8 * random.nextGaussian());
                }
            }
            var fit = told(builder.build());
            for (var idea = 0; idea < 8; idea++) {
                var interval = fit.interval(idea);
                held += truth[idea] >= interval[0] && truth[idea] <= interval[1] ? 1 : 0;
                all++;
            }
        }
        assertThat((double) held / all).isBetween(0.86, 0.98);
    }

    @Test
    void draws_have_the_values_and_deviations_that_are_told() {
        var fit = told(complete(SHROUT_FLEISS));
        var many = 40_000;
        var draws = fit.draws(many, 3);
        for (var idea = 0; idea < 6; idea++) {
            var place = idea;
            var mean = java.util.Arrays.stream(draws)
                    .mapToDouble(draw -> draw[place])
                    .average()
                    .orElseThrow();
            var deviation = Math.sqrt(java.util.Arrays.stream(draws)
                    .mapToDouble(draw -> Math.pow(draw[place] - mean, 2))
                    .average()
                    .orElseThrow());
            assertThat(mean).isCloseTo(fit.value(idea), within(4 * fit.deviation(idea) / Math.sqrt(many) + 0.01));
            assertThat(deviation).isCloseTo(fit.deviation(idea), within(0.04 * fit.deviation(idea)));
        }
    }

    @Test
    void the_same_seed_draws_the_same_on_one_thread_and_on_many() throws Exception {
        var fit = told(complete(SHROUT_FLEISS));
        try (var one = new ForkJoinPool(1);
                var many = new ForkJoinPool(6)) {
            assertThat(one.submit(() -> fit.draws(50, 9)).get())
                    .isDeepEqualTo(many.submit(() -> fit.draws(50, 9)).get());
        }
    }

    @Test
    void another_numbering_of_ideas_and_judges_changes_nothing_else() {
        var turned = new double[6][4];
        for (var idea = 0; idea < 6; idea++) {
            for (var judge = 0; judge < 4; judge++) {
                turned[5 - idea][3 - judge] = SHROUT_FLEISS[idea][judge];
            }
        }
        var one = told(complete(SHROUT_FLEISS));
        var other = told(complete(turned));
        assertThat(other.value(5)).isCloseTo(one.value(0), within(1e-6));
        assertThat(other.severity(3)).isCloseTo(one.severity(0), within(1e-6));
    }

    @Test
    void one_judge_alone_can_be_told_with_ideas_that_hardly_differ_from_their_ratings() {
        var fit = told(PanelRatings.of(4, 1)
                .add(0, 0, 2)
                .add(0, 1, 6)
                .add(0, 2, 4)
                .add(0, 3, 5)
                .build());
        assertThat(fit.judgeVariance()).isZero();
        assertThat(fit.value(1)).isGreaterThan(fit.value(0));
        assertThat(fit.deviation(1)).isPositive().isFinite();
    }

    @Test
    void an_idea_that_nobody_has_judged_is_like_any_other_and_wide() {
        var fit = told(withHole());
        assertThat(fit.value(6)).isCloseTo(fit.mean(), within(0.5));
        assertThat(fit.deviation(6)).isGreaterThan(1.3 * fit.deviation(0));
        assertThat(fit.rawMean(6)).isEmpty();
    }

    private static PanelRatings withHole() {
        var builder = PanelRatings.of(7, 4);
        for (var idea = 0; idea < 6; idea++) {
            for (var judge = 0; judge < 4; judge++) {
                builder.add(judge, idea, SHROUT_FLEISS[idea][judge]);
            }
        }
        return builder.build();
    }

    @Test
    void what_can_not_be_told_is_said() {
        assertThat(PanelModel.fit(PanelRatings.of(2, 1).add(0, 0, 3).build())).isInstanceOf(Result.TooFew.class);
        var same = PanelRatings.of(3, 1).add(0, 0, 4).add(0, 1, 4).add(0, 2, 4).build();
        assertThat(PanelModel.fit(same)).isEqualTo(new Result.NoVariation(4));
    }

    @Test
    void a_rating_that_is_no_number_is_refused() {
        var builder = PanelRatings.of(1, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, 0, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(0, 1, 3));
    }

    @Test
    void customers_ideas_against_our_own_are_told_apart_when_there_are_enough() {
        var random = new Random(8);
        var builder = PanelRatings.of(60, 4);
        var ofCustomers = new boolean[60];
        for (var idea = 0; idea < 60; idea++) {
            ofCustomers[idea] = idea % 2 == 0;
            var worth = 4 + (ofCustomers[idea] ? 1.2 : 0) + 0.8 * random.nextGaussian();
            for (var judge = 0; judge < 4; judge++) {
                builder.add(judge, idea, worth + (judge - 1.5) * 0.4 + 0.7 * random.nextGaussian());
            }
        }
        var contrast = SourceContrast.of(builder.build(), ofCustomers).orElseThrow();
        assertThat(contrast.low()).isLessThan(1.2).isPositive();
        assertThat(contrast.high()).isGreaterThan(1.2).isLessThan(2.5);
    }

    @Test
    void too_few_ideas_of_our_own_tell_nothing() {
        var ratings = complete(SHROUT_FLEISS);
        assertThat(SourceContrast.of(ratings, new boolean[] {true, true, true, true, false, false}))
                .isEmpty();
    }

    private static PanelRatings complete(double[][] table) {
        var builder = PanelRatings.of(table.length, table[0].length);
        for (var idea = 0; idea < table.length; idea++) {
            for (var judge = 0; judge < table[idea].length; judge++) {
                builder.add(judge, idea, table[idea][judge]);
            }
        }
        return builder.build();
    }

    private static PanelFit told(PanelRatings ratings) {
        return ((Result.Told) PanelModel.fit(ratings)).fit();
    }
}
