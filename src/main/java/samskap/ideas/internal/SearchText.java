package samskap.ideas.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * People's words as the full-text index sees them: letters and digits only, so that nothing typed can be an operator of
 * the query language.
 */
final class SearchText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST_WORD = 60;
    private static final int TELLING_WORD = 4;
    private static final int MOST_QUERY_WORDS = 12;
    private static final int MOST_SIMILARITY_WORDS = 40;

    private SearchText() {}

    /** What the index keeps of a text. */
    static String indexed(String title, String story) {
        return words(title + " " + story).stream().collect(Collectors.joining(" "));
    }

    /**
     * Boolean mode: every word must begin a word of the idea. A single letter or digit, which the index doesn't keep,
     * is asked for only when nothing else was typed. Empty when nothing searchable was.
     */
    static String allOf(String typed) {
        var words = words(typed);
        var kept = words.stream().filter(word -> word.length() > 1).toList();
        return (kept.isEmpty() ? words : kept)
                .stream().limit(MOST_QUERY_WORDS).map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** Natural-language mode: the more and the rarer the words that are shared, the more alike. */
    static String anyOf(String text) {
        return words(text).stream()
                .filter(word -> word.length() > 2)
                .limit(MOST_SIMILARITY_WORDS)
                .collect(Collectors.joining(" "));
    }

    /** How many words of some length two texts share: one alone is chance. */
    static long shared(String text, String indexed) {
        var known = words(indexed);
        return words(text).stream()
                .filter(word -> word.length() >= TELLING_WORD && known.contains(word))
                .count();
    }

    private static Set<String> words(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(composed)
                .results()
                .map(match -> match.group())
                .filter(word -> word.length() <= LONGEST_WORD)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
