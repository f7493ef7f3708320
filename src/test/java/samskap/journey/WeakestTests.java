package samskap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.moments.Tally;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WeakestTests {

    private static final StepId SHOWROOM = new StepId(1);
    private static final StepId DELIVERY = new StepId(2);
    private static final StepId FITTING = new StepId(3);

    private final Map<StepId, Tally> steps = new LinkedHashMap<>();

    @Test
    void a_step_that_stands_out_is_the_weakest_with_how_sure_that_is() {
        steps.put(SHOWROOM, new Tally(30, 5));
        steps.put(DELIVERY, new Tally(5, 20));
        steps.put(FITTING, new Tally(20, 10));

        assertThat(Weakest.of(steps)).get().satisfies(weakest -> {
            assertThat(weakest.step()).isEqualTo(DELIVERY);
            assertThat(weakest.tally()).isEqualTo(new Tally(5, 20));
            assertThat(weakest.rival()).isNull();
            // Wilson's interval of 20 in 25, by hand.
            assertThat(weakest.low()).isCloseTo(0.6087, within(1e-4));
            assertThat(weakest.high()).isCloseTo(0.9114, within(1e-4));
        });
    }

    @Test
    void three_bad_moments_of_three_do_not_outrun_many() {
        steps.put(SHOWROOM, new Tally(0, 3));
        steps.put(DELIVERY, new Tally(20, 40));

        assertThat(Weakest.of(steps)).get().extracting(Weakest::step).isEqualTo(DELIVERY);
    }

    @Test
    void of_two_with_the_same_share_it_is_the_one_of_which_more_is_known() {
        steps.put(SHOWROOM, new Tally(10, 10));
        steps.put(DELIVERY, new Tally(100, 100));

        assertThat(Weakest.of(steps)).get().extracting(Weakest::step).isEqualTo(DELIVERY);
    }

    @Test
    void where_two_are_as_weak_for_all_that_is_known_both_are_named() {
        steps.put(DELIVERY, new Tally(9, 16));
        steps.put(FITTING, new Tally(10, 15));
        steps.put(SHOWROOM, new Tally(60, 2));

        assertThat(Weakest.of(steps)).get().satisfies(weakest -> {
            assertThat(weakest.step()).isEqualTo(DELIVERY);
            assertThat(weakest.rival()).isEqualTo(FITTING);
        });
    }

    @Test
    void nothing_is_called_weakest_of_which_little_was_told_or_where_nothing_went_badly() {
        assertThat(Weakest.of(steps)).isEmpty();
        steps.put(SHOWROOM, new Tally(0, Weakest.ENOUGH - 1));
        assertThat(Weakest.of(steps)).isEmpty();
        steps.put(DELIVERY, new Tally(Weakest.ENOUGH, 0));
        assertThat(Weakest.of(steps)).isEmpty();
        steps.put(FITTING, new Tally(0, Weakest.ENOUGH));
        assertThat(Weakest.of(steps)).get().extracting(Weakest::step).isEqualTo(FITTING);
    }
}
