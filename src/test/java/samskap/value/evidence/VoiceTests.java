package samskap.value.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VoiceTests {

    private static final double MONTH = 720;

    private final Random random = new Random(1);
    private final List<Voice> voices = new ArrayList<>();
    private final double[] born = {-500, -500, -500};

    @Test
    void a_burst_stands_out_from_the_usual_trickle_and_its_hour_is_told() {
        trickle(0, 60);
        trickle(1, 60);
        within(1, 300, 20);
        assertThat(bursts()).singleElement().satisfies(sign -> {
            assertThat(sign.subject().thing()).isEqualTo(1);
            assertThat(sign.subject().from()).isBetween(299.0, 301.0);
            assertThat(sign.subject().voices()).isBetween(20, 22);
            assertThat(sign.subject().usual()).isLessThan(0.3);
        });
    }

    @Test
    void an_hour_in_which_everything_is_supported_is_no_burst() {
        for (var thing = 0; thing < 3; thing++) {
            trickle(thing, 60);
            within(thing, 300, 12);
        }
        assertThat(bursts()).isEmpty();
    }

    @Test
    void a_things_first_day_is_news_and_no_burst() {
        trickle(0, 60);
        born[1] = 300;
        within(1, 303, 30);
        assertThat(bursts()).isEmpty();
        within(1, 330, 30);
        assertThat(bursts()).hasSize(1);
    }

    @Test
    void a_group_that_supports_one_thing_far_more_than_others_shows_and_one_that_is_everywhere_does_not() {
        for (var n = 0; n < 60; n++) {
            voices.add(new Voice(n % 3, n % 2 == 0 ? 7 : Voice.ALONE, n));
        }
        for (var n = 0; n < 12; n++) {
            voices.add(new Voice(2, 9, n));
        }
        assertThat(Groups.in(voices)).extracting(Signs.Sign::subject).containsExactly(new Groups.Crowd(2, 9, 12, 32));
    }

    @Test
    void a_group_is_no_sign_when_there_is_nothing_to_hold_it_against() {
        for (var n = 0; n < 30; n++) {
            voices.add(new Voice(0, 1, n));
        }
        assertThat(Groups.in(voices)).isEmpty();
        assertThat(Groups.in(List.of())).isEmpty();
        assertThat(Bursts.in(List.of(), born, 0, MONTH)).isEmpty();
    }

    private List<Signs.Sign<Bursts.Burst>> bursts() {
        voices.sort(Comparator.comparingDouble(Voice::at));
        return Bursts.in(voices, born, 0, MONTH);
    }

    private void trickle(int thing, int many) {
        random.doubles(many, 0, MONTH).forEach(at -> voices.add(new Voice(thing, Voice.ALONE, at)));
    }

    private void within(int thing, double hour, int many) {
        random.doubles(many, hour, hour + 0.5).forEach(at -> voices.add(new Voice(thing, Voice.ALONE, at)));
    }
}
