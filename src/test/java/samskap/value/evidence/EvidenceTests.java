package samskap.value.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.value.evidence.Signs.Sign;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvidenceTests {

    @Test
    void always_left_is_as_improbable_as_that_coin() {
        assertThat(Signs.oneSided(20, 20)).isCloseTo(2 * Math.pow(0.5, 20), within(1e-12));
        assertThat(Signs.oneSided(0, 20)).isCloseTo(2 * Math.pow(0.5, 20), within(1e-12));
        assertThat(Signs.oneSided(10, 20)).isEqualTo(1);
        assertThat(Signs.oneSided(0, 0)).isEqualTo(1);
    }

    @Test
    void one_organisation_shows_among_an_ideas_supporters() {
        // Fisher's tea: all four cups right by chance once in seventy.
        assertThat(Signs.oneGroup(4, 4, 4, 8)).isCloseTo(1 / 70.0, within(1e-12));
        assertThat(Signs.oneGroup(3, 4, 4, 8)).isCloseTo(17 / 70.0, within(1e-12));
        assertThat(Signs.oneGroup(18, 20, 30, 600)).isLessThan(1e-12);
        assertThat(Signs.oneGroup(20, 20, 600, 600)).isEqualTo(1);
    }

    @Test
    void an_honest_crowd_of_a_thousand_gives_hardly_ever_a_sign() {
        var random = new Random(3);
        var all = IntStream.range(0, 1_000)
                .mapToObj(n ->
                        new Sign<>(n, Signs.oneSided((int) random.ints(30, 0, 2).sum(), 30)))
                .toList();
        assertThat(Signs.holding(all)).hasSizeLessThanOrEqualTo(1);
        assertThat(Signs.holding(List.of(new Sign<>("odd", 1e-6), new Sign<>("usual", 0.4))))
                .extracting(Sign::subject)
                .containsExactly("odd");
    }

    @Test
    void twenty_people_are_enough_when_they_repeat_each_other_and_forty_are_not_when_each_says_something_else() {
        assertThat(Saturation.of(25, Collections.nCopies(10, 4)).isEnough()).isTrue();
        assertThat(Saturation.of(41, Collections.nCopies(41, 1)).isEnough()).isFalse();
        assertThat(Saturation.of(8, Collections.nCopies(2, 9)).isEnough()).isFalse();
        assertThat(Saturation.of(30, List.of(1, 1, 4, 14)).unheard()).isEqualTo(0.1);
        assertThat(Saturation.of(0, List.of()).unheard()).isEqualTo(1);
    }
}
