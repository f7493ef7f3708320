package samskap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TranslationsTests {

    /** A key as code and templates write it; one that ends in a dot is completed by code. */
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "\"((?:shared|identity|administration|audit|moderation|shell|mail|ideas|developing|support|teams|dialogue|notification|news|reading|me|inbox|api|demo|moments|journey|customers|asking|mandates|chair)\\.[a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"");

    private final Properties english = properties(Language.EN);

    @ParameterizedTest
    @EnumSource
    void every_language_says_the_same_things(Language language) {
        assertThat(keys(properties(language))).isEqualTo(keys(english));
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_a_pattern_with_the_same_placeholders_as_the_english_one(Language language) {
        var texts = properties(language);
        for (var key : keys(english)) {
            var formats = new MessageFormat(texts.getProperty(key), language.locale()).getFormatsByArgumentIndex();
            var expected = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex();
            assertThat(formats.length).as(key).isEqualTo(expected.length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_empty(Language language) {
        properties(language)
                .forEach((key, text) ->
                        assertThat((String) text).as("%s in %s", key, language).isNotBlank());
    }

    @Test
    void every_key_that_code_and_templates_name_has_a_text() throws IOException {
        var named = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(java|jte)"))
                    .toList()) {
                KEY_IN_CODE.matcher(Files.readString(file)).results().forEach(match -> named.add(match.group(1)));
            }
        }
        named.removeIf(key -> key.endsWith(".css")
                || key.equals("me.com")
                || key.matches("(shared|identity|audit|moderation|ideas|developing|support|teams|dialogue)\\.ui"));
        assertThat(named).filteredOn(key -> !english.containsKey(key)).isEmpty();
    }

    @Test
    void an_unknown_key_is_marked_so_that_nobody_overlooks_it() {
        assertThat(new Translations().text(Language.SV, "shared.no.such.key")).isEqualTo("!shared.no.such.key!");
    }

    private static Set<String> keys(Properties properties) {
        return properties.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties properties(Language language) {
        var suffix = language == Language.EN ? "" : "_" + language.code();
        var name = "/vaadin-i18n/translations" + suffix + ".properties";
        var properties = new Properties();
        try (var file =
                new InputStreamReader(TranslationsTests.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
        return properties;
    }
}
