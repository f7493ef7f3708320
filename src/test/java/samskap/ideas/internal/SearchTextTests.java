package samskap.ideas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTextTests {

    @Test
    void a_single_letter_or_digit_beside_longer_words_is_not_asked_for() {
        assertThat(SearchText.allOf("3 veckor")).isEqualTo("+veckor*");
        assertThat(SearchText.allOf("don't")).isEqualTo("+don*");
    }

    @Test
    void alone_it_is() {
        assertThat(SearchText.allOf("3")).isEqualTo("+3*");
    }

    @Test
    void nothing_typed_is_an_operator() {
        assertThat(SearchText.allOf("+(late* -\"called\"")).isEqualTo("+late* +called*");
    }
}
