package samskap.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Cursor;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageMarkTests {

    private static final Cursor CURSOR = new Cursor(12.5, 42);

    @Test
    void a_mark_leads_back_to_its_place_in_its_list() {
        assertThat(PageMark.read(PageMark.of(CURSOR, "/ideas?order=new"), "/ideas?order=new"))
                .contains(CURSOR);
    }

    @Test
    void a_mark_of_another_list_leads_nowhere() {
        assertThat(PageMark.read(PageMark.of(CURSOR, "/ideas?order=new"), "/ideas"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAA", "f_AAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_we_did_not_give_leads_nowhere(String odd) {
        assertThat(PageMark.read(odd, "/ideas")).isEmpty();
    }
}
