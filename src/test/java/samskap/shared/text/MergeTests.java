package samskap.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergeTests {

    private static final String BASE = "Give me one day, and the name of the person who comes.";

    @Test
    void changes_of_different_words_stand_together() {
        assertThat(Merge.of(
                        BASE,
                        "Give me one day, and the phone number of the person who comes.",
                        "Give me two days, and the name of the person who comes."))
                .contains("Give me two days, and the phone number of the person who comes.");
    }

    @Test
    void changes_of_the_same_words_are_for_a_person_to_decide() {
        assertThat(Merge.of(BASE, BASE.replace("one day", "a morning"), BASE.replace("one day", "two days")))
                .isEmpty();
        assertThat(Merge.of("a", "a b", "a c")).isEmpty();
    }

    @Test
    void the_same_change_made_twice_is_made_once() {
        var better = BASE.replace("one day", "two days");
        assertThat(Merge.of(BASE, better, better)).contains(better);
    }

    @RepeatedTest(100)
    void whoever_changed_nothing_leaves_the_others_words(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var changed = changed(random);
        assertThat(Merge.of(BASE, changed, BASE)).contains(changed);
        assertThat(Merge.of(BASE, BASE, changed)).contains(changed);
    }

    @RepeatedTest(100)
    void it_does_not_matter_who_was_first(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = changed(random);
        var other = changed(random);
        assertThat(Merge.of(BASE, one, other)).isEqualTo(Merge.of(BASE, other, one));
    }

    private static String changed(Random random) {
        var words = new ArrayList<>(List.of(BASE.split(" ")));
        IntStream.range(0, 1 + random.nextInt(3))
                .forEach(n -> words.set(random.nextInt(words.size()), "w" + random.nextInt(5)));
        return String.join(" ", words);
    }
}
