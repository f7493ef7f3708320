package samskap.dialogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BlanksTests {

    private static final String REPLY = "Hi {customer}, we come on {day}. {Me}";

    @Test
    void names_fill_themselves_in_and_other_blanks_stay() {
        var filled = Blanks.filled(REPLY, Map.of("customer", "Maja $1", "me", "Anna"));
        assertThat(filled).isEqualTo("Hi Maja $1, we come on {day}. Anna");
        assertThat(Blanks.filled(REPLY, Map.of("customer", " "))).isEqualTo(REPLY);
    }

    @Test
    void what_is_left_of_a_replys_blanks_is_found_and_a_writers_own_braces_are_not() {
        assertThat(Blanks.left(REPLY, "Hi Maja, we come on {day}, {day}. {really}"))
                .containsExactly("{day}");
        assertThat(Blanks.left(REPLY, "Hi Maja, we come on Monday. {}")).isEmpty();
    }

    @Test
    void braces_over_several_lines_are_no_blank() {
        assertThat(Blanks.left("{\nx}", "{\nx}")).isEmpty();
    }

    @Test
    void a_reply_is_untouched_whatever_white_space_is_around_it() {
        assertThat(Blanks.isUntouched("Hi\n\nMaja", " Hi Maja\n")).isTrue();
        assertThat(Blanks.isUntouched("Hi Maja", "Hi Maja!")).isFalse();
    }
}
