package samskap.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TonguesTests {

    @ParameterizedTest
    @CsvSource({
        "SV, Skicka ett sms innan bussen kommer",
        "SV, Billigare frukt på eftermiddagarna när butikerna stänger",
        "NB, Send en melding i appen før reisen begynner så vi slipper å vente på holdeplassen",
        "NB, Rimelige leiebiler på verkstedet når min er i stykker",
        "DA, Send en besked til patienterne inden de kører hjemmefra",
        "DA, Bøgerne er tit lånt ud på biblioteket",
        "EN, Send me a text before the bus comes"
    })
    void a_text_is_known_by_its_small_words_and_by_how_it_is_spelled(Language language, String text) {
        assertThat(Tongues.language(text, Tokens.of(text))).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"12-345", "Taxi"})
    void what_tells_too_little_is_of_no_language(String text) {
        assertThat(Tongues.language(text, Tokens.of(text))).isEmpty();
    }
}
