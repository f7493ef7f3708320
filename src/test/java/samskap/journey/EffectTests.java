package samskap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.identity.PersonId;
import samskap.journey.Effect.Verdict;
import samskap.moments.Tally;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EffectTests {

    private static final Deed DEED =
            new Deed(new DeedId(1), new StepId(1), new PersonId(1), LocalDate.of(2026, 3, 3), "New packing");

    @Test
    void fewer_bad_moments_are_better_with_an_interval_that_excludes_none() {
        var effect = effect(new Tally(4, 16), new Tally(18, 7));
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
        assertThat(effect.change()).satisfies(change -> {
            assertThat(change.difference()).isCloseTo(7.0 / 25 - 16.0 / 20, within(1e-12));
            assertThat(change.high()).isNegative();
        });
    }

    @Test
    void more_bad_moments_are_worse() {
        assertThat(effect(new Tally(18, 7), new Tally(4, 16)).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void a_difference_that_may_be_chance_says_nothing_sure() {
        assertThat(effect(new Tally(5, 7), new Tally(7, 5)).verdict()).isEqualTo(Verdict.UNCLEAR);
        assertThat(effect(new Tally(10, 10), new Tally(10, 10)).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void too_few_on_either_side_say_nothing() {
        var few = new Tally(0, Effect.ENOUGH - 1);
        var enough = new Tally(Effect.ENOUGH, 0);
        assertThat(effect(few, enough).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(effect(enough, few).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(effect(Tally.NONE, Tally.NONE).change()).isNull();
        assertThat(effect(enough, enough).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    private static Effect effect(Tally before, Tally after) {
        return Effect.of(DEED, 20, before, after, List.of(), 0);
    }
}
