package samskap.reply.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PhrasesTests {

    /** Sections of what is much the same everywhere. */
    private static final String WITHOUT_LANGUAGES = "[bounce text]|[not for ever]|[for ever]|[spam subject]";

    @Test
    void every_section_speaks_nine_languages() throws IOException {
        var languages = new TreeMap<String, TreeSet<String>>();
        var section = "";
        for (var line : text().lines().toList()) {
            if (line.startsWith("[")) {
                section = line;
                languages.put(section, new TreeSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                languages.get(section).add(line.substring(0, line.indexOf(' ')));
            }
        }
        languages.keySet().removeIf(WITHOUT_LANGUAGES::contains);
        assertThat(languages)
                .hasSizeGreaterThan(20)
                .allSatisfy((name, spoken) ->
                        assertThat(spoken).as(name).contains("en", "sv", "nb", "da", "de", "fi", "fr", "es", "nl"));
    }

    @Test
    void a_phrase_with_a_gap_is_one_from_beginning_to_end() {
        var template = Template.of("sent from my *");
        assertThat(template.matches("sent from my phone")).isTrue();
        assertThat(template.matches("sent from my")).isFalse();
        assertThat(template.matches("i sent from my phone")).isFalse();
        assertThat(Template.of("von meinem * gesendet*").matches("von meinem handy gesendet"))
                .isTrue();
        assertThat(Template.of("a*a").matches("a")).isFalse();
    }

    @Test
    void words_are_compared_without_case_drawing_and_kinds_of_space() {
        assertThat(Fold.of("**From:**\u00a0 A\u2019s\u200b \u2014 B ")).isEqualTo("from: a's - b");
        assertThat(Fold.undecorated("-- == skriv == --")).isEqualTo("skriv");
        assertThat(Fold.isRule("_____")).isTrue();
    }

    @Test
    void the_line_to_write_above_is_known_in_all_languages() {
        assertThat(Marker.is(Fold.of("— Write above this line —"))).isTrue();
        assertThat(Marker.is(Fold.of("-- skriv ovanför den här raden"))).isTrue();
        assertThat(Marker.is(Fold.of("*— Skriv over denne linjen —*"))).isTrue();
        assertThat(Marker.is(Fold.of("— Skriv over denne linje — Tuva svarede")))
                .isTrue();
        assertThat(Marker.is(Fold.of("I was told to write above this line"))).isFalse();
    }

    private static String text() throws IOException {
        try (var file = PhrasesTests.class.getResourceAsStream("/samskap/reply/phrases.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
