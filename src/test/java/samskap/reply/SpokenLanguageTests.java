package samskap.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samskap.shared.Language;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpokenLanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | Could you make the drawers quieter? They wake the baby when we open them at night.
            SV | Kan ni göra lådorna tystare? De väcker barnet när vi öppnar dem på natten.
            NB | Kan dere gjøre skuffene stillere? De vekker barnet når vi åpner dem om natten.
            DA | Kan I gøre skufferne mere stille? De vækker barnet, når vi åbner dem om natten, og det er ikke godt nu.
            NB | Hei, skuffen er ødelagt. Hva gjør jeg nå?
            SV | Hej! Lådan gnisslar mycket nu när det är kallt.
            DA | Hej, skuffen er gået i stykker. Hvad gør jeg nu?
            """)
    void the_small_words_tell_it(Language language, String words) {
        assertThat(SpokenLanguage.of(words)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OK",
                "60 x 40 cm",
                "Die Schublade ist zu laut, und wir hören sie in der Nacht. Können Sie das ändern?",
                "De lade is te luid en wij horen hem in de nacht. Kunt u dat veranderen?",
                "Le tiroir est trop bruyant, nous l'entendons la nuit et les voisins aussi.",
            })
    void what_is_not_clear_or_not_ours_is_none(String words) {
        assertThat(SpokenLanguage.of(words)).isEqualTo(Optional.empty());
    }

    @Test
    void quickly_whatever_comes() {
        assertThat(SpokenLanguage.of("the ".repeat(1_000_000))).contains(Language.EN);
    }
}
