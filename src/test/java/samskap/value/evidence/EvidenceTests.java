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
        assertThat(Signs.oneGroup(18, 20, 0.05)).isLessThan(1e-15);
        assertThat(Signs.oneGroup(1, 20, 0.05)).isGreaterThan(0.5);
        assertThat(Signs.oneGroup(0, 0, 0.05)).isEqualTo(1);
    }

    @Test
    void a_burst_stands_out_from_the_usual_trickle() {
        var day = 86_400.0;
        var trickle = new Random(1).doubles(60, 0, 30 * day).sorted().toArray();
        var rate = 60 / (30 * day);
        assertThat(Signs.burst(trickle, 3_600, rate)).isGreaterThan(0.001);
        var burst = IntStream.range(0, 40).mapToDouble(n -> 10 * day + n * 20).toArray();
        assertThat(Signs.burst(burst, 3_600, rate)).isLessThan(1e-9);
    }

    @Test
    void nobody_reads_two_hundred_words_in_two_seconds() {
        assertThat(Signs.isFasterThanReading(200, 2)).isTrue();
        assertThat(Signs.isFasterThanReading(200, 40)).isFalse();
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
    void forty_people_are_enough_and_twenty_when_they_repeat_each_other() {
        assertThat(Saturation.of(41, Collections.nCopies(30, 1)).isEnough()).isTrue();
        assertThat(Saturation.of(25, Collections.nCopies(10, 4)).isEnough()).isTrue();
        assertThat(Saturation.of(25, Collections.nCopies(30, 1)).isEnough()).isFalse();
        assertThat(Saturation.of(8, Collections.nCopies(2, 9)).isEnough()).isFalse();
        assertThat(Saturation.of(0, List.of()).unheard()).isEqualTo(1);
    }
}
