package samskap.moderation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HatefulWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Go back  to your COUNTRY!",
                "jag ska döda dig",
                "Håper du dør.",
                "Rejs hjem til dit eget land, tak",
                "ｋｉｌｌ yourself"
            })
    void threats_and_slurs_are_found_however_they_are_spaced_and_written(String text) {
        assertThat(HatefulWords.known().areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This damn drawer is hell",
                "Vilken jävla soppa, jag är vansinnig",
                "For helvete, skuffen er ødelagt",
                "Kør hjem med det lort",
                "The killer feature is the hinge",
                "Negeri Sembilan"
            })
    void anger_is_not_hatred_and_a_word_within_another_is_another(String text) {
        assertThat(HatefulWords.known().areIn(text)).isFalse();
    }

    @Test
    void a_star_stands_for_any_ending_and_nothing_else() {
        var words = new HatefulWords(List.of("grop*", "a b"));
        assertThat(words.areIn("groparna")).isTrue();
        assertThat(words.areIn("a, b")).isTrue();
        assertThat(words.areIn("ab")).isFalse();
        assertThat(words.areIn("sandgropar")).isFalse();
    }
}
