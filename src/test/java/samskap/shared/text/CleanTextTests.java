package samskap.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CleanTextTests {

    @Test
    void lines_are_kept_but_never_more_than_one_blank_between_them() {
        assertThat(CleanText.lines("  one\r\ntwo\r\n\r\n \r\n\r\nthree  ")).isEqualTo("one\ntwo\n\nthree");
    }

    @Test
    void a_line_has_no_breaks_and_single_spaces() {
        assertThat(CleanText.line(" a\tb \n c\u2028d ")).isEqualTo("a b c d");
    }

    @Test
    void controls_direction_overrides_and_zero_width_marks_go() {
        assertThat(CleanText.lines("a\u0000b\u0007c\u202Ed\u2066e\u200Bf\uFEFFg\u00ADh"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void emoji_keep_what_joins_them() {
        var family = "👩‍👩‍👧 ❤️‍🔥";
        assertThat(CleanText.lines(family)).isEqualTo(family);
    }

    @Test
    void a_joiner_between_latin_letters_goes() {
        assertThat(CleanText.lines("lever\u200Dans")).isEqualTo("leverans");
    }

    @Test
    void letters_typed_in_two_parts_become_one() {
        assertThat(CleanText.line("ko\u0308k")).isEqualTo("kök");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0\u2003", "\u200B\u200D", "\u3164", "\u2800", "\u115F\u1160"})
    void what_looks_like_nothing_is_blank(String nothing) {
        assertThat(CleanText.isBlank(nothing)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "🙂", "é", "مرحبا"})
    void what_can_be_seen_is_not_blank(String something) {
        assertThat(CleanText.isBlank(something)).isFalse();
    }

    @Test
    void an_emoji_counts_as_one() {
        assertThat(CleanText.length("ok 🙂")).isEqualTo(4);
    }
}
