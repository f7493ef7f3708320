package samskap.value.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.value.panel.PanelModel.Result;

/** Panels as they should not be, and are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DegeneratePanelTests {

    @Test
    void judges_who_agree_but_for_a_constant_are_told_apart_and_corrected() {
        var ratings = PanelRatings.of(4, 3);
        for (var idea = 0; idea < 4; idea++) {
            for (var judge = 0; judge < 3; judge++) {
                ratings.add(judge, idea, 2.0 + idea + judge);
            }
        }

        var fit = told(ratings.build());

        assertThat(fit.severity(2) - fit.severity(0)).isCloseTo(2, within(0.01));
        assertThat(fit.value(3) - fit.value(0)).isCloseTo(3, within(0.2));
        finite(fit, 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_a_panel_says_there_are_numbers_or_a_reason(long seed) {
        var random = new Random(seed);
        for (var run = 0; run < 40; run++) {
            var ideas = 1 + random.nextInt(6);
            var judges = 1 + random.nextInt(5);
            var ratings = odd(random, ideas, judges);
            switch (PanelModel.fit(ratings)) {
                case Result.Told(PanelFit fit) -> finite(fit, ideas);
                case Result.NoVariation(double everywhere) ->
                    assertThat(everywhere).isBetween(1.0, 7.0);
                case Result.TooFew() -> assertThat(ratings.size()).isLessThan(3);
            }
        }
    }

    /** Few steps of the scale, holes, judges who add a constant or know one number only. */
    private static PanelRatings odd(Random random, int ideas, int judges) {
        var steps = 1 + random.nextInt(3);
        var missing = random.nextDouble() * 0.8;
        var agreed = random.nextInt(3) > 0;
        var ratings = PanelRatings.of(ideas, judges);
        var worth = random.ints(ideas, 1, 4).toArray();
        for (var judge = 0; judge < judges; judge++) {
            var severity = random.nextInt(steps);
            for (var idea = 0; idea < ideas; idea++) {
                if (random.nextDouble() >= missing) {
                    ratings.add(judge, idea, agreed ? worth[idea] + severity : 1 + random.nextInt(steps));
                }
            }
        }
        return ratings.build();
    }

    private static void finite(PanelFit fit, int ideas) {
        assertThat(fit.ideaVariance()).isFinite().isNotNegative();
        assertThat(fit.judgeVariance()).isFinite().isNotNegative();
        assertThat(fit.residualVariance()).isFinite().isNotNegative();
        for (var idea = 0; idea < ideas; idea++) {
            assertThat(fit.blup(idea)).isFinite();
            assertThat(fit.blupError(idea)).isFinite();
            assertThat(fit.interval(idea)[0]).isFinite().isLessThanOrEqualTo(fit.value(idea));
            assertThat(fit.interval(idea)[1]).isFinite().isGreaterThanOrEqualTo(fit.value(idea));
        }
        for (var draw : fit.draws(5, 7)) {
            assertThat(draw).doesNotContain(Double.NaN);
        }
    }

    @Test
    void the_difference_between_two_sources_covers_the_truth_as_often_as_it_says() {
        var random = new Random(11);
        var runs = 400;
        var covered = IntStream.range(0, runs).filter(run -> covers(random)).count();
        assertThat((double) covered / runs).isBetween(0.87, 0.98);
    }

    /** Three customers' ideas against three of our own, four judges: as few as are told of. */
    private static boolean covers(Random random) {
        var truth = 0.8;
        var ratings = PanelRatings.of(6, 4);
        var severity = random.doubles(4).map(any -> 0.5 * random.nextGaussian()).toArray();
        for (var idea = 0; idea < 6; idea++) {
            var worth = 4 + (idea < 3 ? truth : 0) + random.nextGaussian();
            for (var judge = 0; judge < 4; judge++) {
                ratings.add(judge, idea, worth + severity[judge] + 0.8 * random.nextGaussian());
            }
        }
        var contrast = SourceContrast.of(ratings.build(), new boolean[] {true, true, true, false, false, false})
                .orElseThrow();
        return contrast.low() <= truth && truth <= contrast.high();
    }

    @Test
    void sources_that_differ_without_any_residual_are_known_as_well_as_a_scale_of_whole_points_allows() {
        var ratings = PanelRatings.of(6, 2);
        for (var judge = 0; judge < 2; judge++) {
            for (var idea = 0; idea < 6; idea++) {
                ratings.add(judge, idea, idea < 3 ? 5 : 3);
            }
        }
        var contrast = SourceContrast.of(ratings.build(), new boolean[] {true, true, true, false, false, false})
                .orElseThrow();
        assertThat(contrast.difference()).isCloseTo(2, within(1e-6));
        // t(.95; 4) · √(2/3/12) = 2.132 · 0.2357
        assertThat(contrast.high() - contrast.low()).isCloseTo(2 * 0.5025, within(1e-3));
    }

    private static PanelFit told(PanelRatings ratings) {
        return ((Result.Told) PanelModel.fit(ratings)).fit();
    }
}
