package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalPathTests {

    @Test
    void a_path_of_ours_is_kept_with_its_query() {
        assertThat(LocalPath.of("/ideas/7-one-day?order=new&q=två ord"))
                .asString()
                .isEqualTo("/ideas/7-one-day?order=new&q=tv%C3%A5%20ord");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "ideas", "//evil.example", "/\\evil.example", "https://evil.example", "/%", "/a\r\nb: c"})
    void anything_else_leads_to_the_board(String wanted) {
        assertThat(LocalPath.of(wanted)).asString().isEqualTo("/");
    }
}
