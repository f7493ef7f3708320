package samskap.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StemsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leverans leveransen leveranser leveranserna leveransens",
                "kök köket köken köks kökens",
                "lucka luckan luckor luckorna luckornas",
                "montör montören montörer montörerna",
                "montering monteringen monteringar monteringarna",
                "nyckel nyckeln nycklar nycklarna",
                "fönster fönstret fönstren",
                "möbel möbeln möbler möblerna",
                "konto kontot konton kontona kontots",
                "meddelande meddelandet meddelanden",
                "ärende ärendet ärenden ärendena",
                "betala betalar betalade betalat betald betalning",
                "köpa köper köpte köpt",
                "snabb snabbt snabba snabbare snabbast",
                "bok boken böcker böckerna",
                "program programmet programmen",
                "app appen appar apparna",
                "kund kunden kunder kundernas kundens",
                "rum rummet rummen",
                "faktura fakturan fakturor fakturorna"
            })
    void swedish_forms_are_one_word(String forms) {
        allMeet(forms, Tongue.NORDIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leveranse leveransen leveranser leveransene",
                "kjøkken kjøkkenet kjøkkener kjøkkenene",
                "nøkkel nøkkelen nøkler nøklene",
                "skap skapet skapene",
                "skuff skuffen skuffer skuffene",
                "bestilling bestillingen bestillinger",
                "butikk butikken butikker butikkene",
                "avtale avtalen avtaler avtalene",
                "betale betaler betalte betalt",
                "dør døren dører dørene"
            })
    void norwegian_forms_are_one_word(String forms) {
        allMeet(forms, Tongue.NORDIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levering leveringen leveringer leveringerne",
                "køkken køkkenet køkkener køkkenerne",
                "nøgle nøglen nøgler nøglerne",
                "skab skabet skabe skabene",
                "butik butikken butikker butikkerne",
                "pakke pakken pakker pakkerne",
                "skuffe skuffen skuffer skufferne",
                "låge lågen låger lågerne",
                "bog bogen bøger bøgerne",
                "regning regningen regninger"
            })
    void danish_forms_are_one_word(String forms) {
        allMeet(forms, Tongue.NORDIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delivery deliveries",
                "deliver delivers delivered delivering",
                "box boxes",
                "kitchen kitchens",
                "pay pays paid paying",
                "shelf shelves",
                "buy buys bought buying",
                "invoice invoices invoiced",
                "child children",
                "stop stops stopped stopping",
                "assemble assembled assembling"
            })
    void english_forms_are_one_word(String forms) {
        allMeet(forms, Tongue.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bil bild", "bil bilde", "kök kock", "lever leverans", "kund kunskap", "bar barn", "skap skaft"})
    void other_words_are_others(String words) {
        var two = words.split(" ");
        assertThat(Stems.of(normal(two[0]), Tongue.NORDIC))
                .doesNotContainAnyElementsOf(Stems.of(normal(two[1]), Tongue.NORDIC));
    }

    private static void allMeet(String forms, Tongue tongue) {
        var words = forms.split(" ");
        var first = Stems.of(normal(words[0]), tongue);
        for (var word : words) {
            var stems = Stems.of(normal(word), tongue);
            assertThat(Collections.disjoint(first, stems))
                    .as("%s %s and %s %s", words[0], first, word, stems)
                    .isFalse();
        }
    }

    private static String normal(String word) {
        return Tokens.of(word).getFirst().word();
    }
}
