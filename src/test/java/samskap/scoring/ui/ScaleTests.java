package samskap.scoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScaleTests {

    @ParameterizedTest
    @CsvSource({"0.7, 0.8", "1, 1", "13, 20", "2700, 4000", "81, 100", "0, 1"})
    void an_axis_ends_at_the_next_round_number(double highest, double end) {
        assertThat(Scale.upTo(highest).most()).isCloseTo(end, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void no_number_leaves_the_axis() {
        assertThat(new Scale(20).part(25)).isEqualTo(1);
        assertThat(new Scale(20).part(-1)).isZero();
        assertThat(new Scale(20).part(5)).isEqualTo(0.25);
    }

    @Test
    void numbers_are_told_as_precisely_as_the_axis_can_be_read() {
        assertThat(new Scale(4_000).told(1_234.56, Locale.ENGLISH)).isEqualTo("1,235");
        assertThat(new Scale(20).told(7, Locale.of("sv"))).isEqualTo("7,0");
        assertThat(new Scale(2).told(0.126, Locale.ENGLISH)).isEqualTo("0.13");
        assertThat(new Scale(20).ticks())
                .extracting(tick -> new Scale(20).tick(tick, Locale.ENGLISH))
                .containsExactly("5", "10", "15");
    }
}
