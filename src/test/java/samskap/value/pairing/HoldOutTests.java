package samskap.value.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.value.pairwise.Comparisons;
import samskap.value.pairwise.Outcome;
import samskap.value.pairwise.PairwiseModel;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoldOutTests {

    @Test
    void a_model_of_real_preferences_beats_a_coin() {
        var fit = PairwiseModel.standard().fit(answers(2_000, 1.5, 1));
        var check = HoldOut.check(fit, answers(400, 1.5, 2)).orElseThrow();
        assertThat(check.answers()).isEqualTo(400);
        assertThat(check.gain().low()).isPositive();
        assertThat(check.logLoss()).isLessThan(HoldOut.COIN);
    }

    @Test
    void a_model_of_noise_does_not() {
        var fit = PairwiseModel.standard().fit(answers(2_000, 0, 3));
        var check = HoldOut.check(fit, answers(400, 0, 4)).orElseThrow();
        assertThat(check.gain().low()).isNegative();
    }

    @Test
    void too_few_decided_answers_tell_nothing() {
        var undecided = Comparisons.among(30);
        for (int n = 0; n < 50; n++) {
            undecided.add(n % 29, 29, n < 9 ? Outcome.LEFT : Outcome.TIE);
        }
        assertThat(HoldOut.check(PairwiseModel.standard().fit(answers(100, 1, 5)), undecided.build()))
                .isEmpty();
    }

    @Test
    void with_many_ideas_shared_draws_tell_what_exact_variances_would() {
        var few = answers(300, 1.5, 1);
        var exact = HoldOut.check(PairwiseModel.standard().fit(few), answers(400, 1.5, 2))
                .orElseThrow();
        var manyIdeas = few.extendedTo(600).build();
        var fit = PairwiseModel.standard().fit(manyIdeas);
        assertThat(fit.hasCovariancesAtHand()).isFalse();
        var drawn = HoldOut.check(fit, answers(400, 1.5, 2)).orElseThrow();
        assertThat(drawn.logLoss()).isCloseTo(exact.logLoss(), within(0.02));
    }

    @Test
    void the_gain_is_what_the_losses_are_below_a_coins() {
        var losses = new double[20];
        Arrays.fill(losses, 0.3);
        var check = HoldOut.of(losses).orElseThrow();
        assertThat(check.gain().low()).isCloseTo(Math.log(2) - 0.3, within(1e-12));
        assertThat(check.logLoss()).isCloseTo(0.3, within(1e-12));
    }

    /** Idea i is worth (i/29 − ½)·4·steepness. */
    private static Comparisons answers(int many, double steepness, long seed) {
        var random = RandomSource.L64_X128_MIX.create(seed);
        var comparisons = Comparisons.among(30);
        for (int n = 0; n < many; n++) {
            int left = random.nextInt(30);
            int right = (left + 1 + random.nextInt(29)) % 30;
            double p = 1 / (1 + Math.exp(-steepness * 4 * (left - right) / 29));
            comparisons.add(left, right, random.nextDouble() < p ? Outcome.LEFT : Outcome.RIGHT);
        }
        return comparisons.build();
    }
}
