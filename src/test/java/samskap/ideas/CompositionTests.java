package samskap.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Refusal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompositionTests {

    @Test
    void the_first_line_is_the_title_and_the_rest_the_story() {
        var composition = Composition.of("  One day, please \n\nFourteen pallets came.", null);
        assertThat(composition).isEqualTo(new Composition("One day, please", "Fourteen pallets came."));
    }

    @Test
    void one_line_is_a_title_that_says_it_all() {
        assertThat(Composition.of("Label every box", null)).isEqualTo(new Composition("Label every box", ""));
    }

    @Test
    void a_title_of_its_own_leaves_the_whole_text_as_the_story() {
        var composition = Composition.of("First line\nSecond line", "My title");
        assertThat(composition).isEqualTo(new Composition("My title", "First line\nSecond line"));
    }

    @Test
    void a_long_first_line_is_cut_at_a_word_and_stays_whole_in_the_story() {
        var line = "word ".repeat(60).strip();
        var composition = Composition.of(line, null);
        assertThat(composition.title()).endsWith("word…").hasSizeLessThanOrEqualTo(Composition.LONGEST_TITLE);
        assertThat(composition.story()).isEqualTo(line);
    }

    @Test
    void a_word_of_ten_thousand_letters_is_cut_without_breaking_an_emoji() {
        var title = Composition.of("🙂".repeat(10_000), null).title();
        assertThat(title.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        assertThat(title.codePointCount(0, title.length())).isLessThanOrEqualTo(Composition.LONGEST_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t\n", "\u200B\u2060", "\u2800"})
    void nothing_to_see_is_refused_at_the_text(String nothing) {
        refused("text", "ideas.refused.empty", nothing, null);
    }

    @Test
    void a_title_of_two_letters_is_refused() {
        refused("text", "ideas.refused.titleShort", "Oj", null);
        refused("title", "ideas.refused.titleShort", "A whole story.", "Oj");
    }

    @Test
    void a_megabyte_is_refused_and_told_by_how_much_it_is_over() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Composition.of("a".repeat(1_000_000), null))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("text");
                    assertThat(refusal.key()).isEqualTo("shared.refused.tooLong");
                });
    }

    @Test
    void what_nobody_sees_is_gone_and_what_everybody_sees_stays() {
        var composition = Composition.of("A\u202Eb\u0007 <b>c</b> 👩\u200D🍳\r\nx", null);
        assertThat(composition).isEqualTo(new Composition("Ab <b>c</b> 👩\u200D🍳", "x"));
    }

    private static void refused(String field, String key, String text, String title) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Composition.of(text, title))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.key()).isEqualTo(key);
                });
    }
}
