package samskap.moderation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that are made to hurt: slurs and threats, not swearing, for whoever is let down may well swear. They hold what
 * somebody wrote until a colleague has looked; they decide nothing.
 */
final class HatefulWords {

    private static final String LIST = "/samskap/moderation/hateful.txt";

    private final Pattern words;

    /** @param phrases in small letters; one that ends in {@code *} stands for every word that begins so */
    HatefulWords(Collection<String> phrases) {
        words = Pattern.compile(phrases.stream()
                .map(HatefulWords::pattern)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));
    }

    private static String pattern(String phrase) {
        var isBeginning = phrase.endsWith("*");
        var words = isBeginning ? phrase.substring(0, phrase.length() - 1) : phrase;
        return List.of(words.split(" ")).stream().map(Pattern::quote).collect(Collectors.joining("\\W+"))
                + (isBeginning ? "\\p{L}*" : "");
    }

    /** Those that the product knows, in the languages that it speaks. */
    static HatefulWords known() {
        try (InputStream file = Objects.requireNonNull(HatefulWords.class.getResourceAsStream(LIST))) {
            return new HatefulWords(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean areIn(String text) {
        return words.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .find();
    }
}
