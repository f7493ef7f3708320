package samskap.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SlugTests {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "En leveransdag med en montör, en-leveransdag-med-en-montor",
        "Kjøkken på Ærø!, kjokken-pa-aero",
        "100 % återvunnet?, 100-atervunnet",
        "  --- , ''",
        "日本語, ''"
    })
    void a_title_becomes_words_for_an_address(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_at_a_word() {
        assertThat(Slug.of("word ".repeat(40))).hasSizeLessThanOrEqualTo(60).endsWith("word");
    }
}
