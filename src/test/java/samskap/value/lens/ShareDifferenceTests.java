package samskap.value.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShareDifferenceTests {

    /** Newcombe 1998, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 10, 0.6075, 1.0000",
        "5, 56, 0, 29, -0.0381, 0.1926"
    })
    void the_interval_is_the_one_that_was_published(int hits, int trials, int others, int of, double low, double high) {
        var difference = ShareDifference.of(hits, trials, others, of, 0.95);
        assertThat(difference.difference()).isCloseTo((double) hits / trials - (double) others / of, within(1e-12));
        assertThat(difference.low()).isCloseTo(low, within(5e-5));
        assertThat(difference.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void it_is_sure_only_where_the_interval_has_no_zero_in_it() {
        assertThat(ShareDifference.of(56, 70, 48, 80, 0.95).isSure()).isTrue();
        assertThat(ShareDifference.of(48, 80, 56, 70, 0.95).isSure()).isTrue();
        assertThat(ShareDifference.of(5, 56, 0, 29, 0.95).isSure()).isFalse();
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShareDifference.of(0, 0, 1, 2, 0.95));
    }
}
