package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageTests {

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sv-SE,sv;q=0.9,en;q=0.8 | SV",
                "de, da;q=0.5 | DA",
                "nn-NO | NB",
                "no | NB",
                "fr | EN",
                "en-GB, sv | EN",
                "sv;q=0, da | DA",
                ";;;=broken | EN"
            })
    void a_reader_gets_the_first_of_our_languages_that_they_ask_for(String header, Language expected) {
        assertThat(Language.accepting(header, List.of(Language.values()), Language.EN))
                .isEqualTo(expected);
    }

    @Test
    void who_asks_for_none_that_is_offered_gets_the_usual_one() {
        var offered = List.of(Language.SV, Language.DA);
        assertThat(Language.accepting("nb, da;q=0.5", offered, Language.SV)).isEqualTo(Language.DA);
        assertThat(Language.accepting("en-GB, nb", offered, Language.SV)).isEqualTo(Language.SV);
        assertThat(Language.accepting(null, offered, Language.DA)).isEqualTo(Language.DA);
    }
}
