package samskap.dialogue.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samskap.shared.text.CleanText;

/** Filling in a saved reply, and finding what is not yet filled in. */
final class Blanks {

    /** A few words in braces on one line. */
    private static final Pattern BLANK = Pattern.compile("\\{[\\p{L}\\p{N}][^{}\\n]{0,40}}");

    private Blanks() {}

    /**
     * What nobody gives a value for stays a blank.
     *
     * @param values by their words, in lower case and without braces
     */
    static String filled(String body, Map<String, String> values) {
        return BLANK.matcher(body).replaceAll(blank -> {
            var word = blank.group().substring(1, blank.group().length() - 1).toLowerCase(Locale.ROOT);
            var value = values.getOrDefault(word, "");
            return Matcher.quoteReplacement(value.isBlank() ? blank.group() : value);
        });
    }

    /**
     * The blanks of a reply that still stand in a text, each once. Braces that were not the reply's are the writer's.
     */
    static List<String> left(String body, String text) {
        return BLANK.matcher(body)
                .results()
                .map(blank -> blank.group())
                .distinct()
                .filter(text::contains)
                .toList();
    }

    /** Whether a text is the reply and nothing else, whatever white space is around it. */
    static boolean isUntouched(String filled, String text) {
        return CleanText.line(filled).equals(CleanText.line(text));
    }
}
