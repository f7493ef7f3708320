package samskap.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.scoring.Interval;
import samskap.value.lens.Uncertain;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LensNumberTests {

    @Test
    void the_interval_holds_nine_of_ten_draws() {
        var draws = new float[200];
        for (var n = 0; n < draws.length; n++) {
            draws[n] = draws.length - n;
        }
        assertThat(LensNumber.around(100, draws).interval()).isEqualTo(new Interval(11, 100, 190));
    }

    @Test
    void what_is_most_likely_is_never_outside_of_the_interval() {
        assertThat(LensNumber.around(5, new float[] {1, 2}).interval()).isEqualTo(new Interval(1, 5, 5));
    }

    @Test
    void a_plain_number_is_the_same_in_every_draw_and_an_estimate_with_a_bound_is_not() {
        var plain = LensNumber.exactly(12);
        assertThat(plain.isUncertain()).isFalse();
        assertThat(plain.draw(3)).isEqualTo(plain.draw(0)).isEqualTo(12);
        var bounded = LensNumber.of(Uncertain.of(10, 30), 200, 1);
        assertThat(bounded.isUncertain()).isTrue();
        assertThat(bounded.interval().high()).isCloseTo(30, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(bounded.draw(0)).isNotEqualTo(bounded.draw(1));
    }
}
