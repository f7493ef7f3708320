package samskap.search.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import samskap.shared.Language;

/** Words that hold sentences together and say little by themselves; they also tell the language. */
public final class StopWords {

    /** Each with the languages that have it. */
    private static final Map<String, Set<Language>> ALL = read();

    private StopWords() {}

    public static boolean contains(String word) {
        return ALL.containsKey(word);
    }

    /** Languages that have the word. */
    static Set<Language> languagesOf(String word) {
        return ALL.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<Language>> read() {
        var all = new HashMap<String, Set<Language>>();
        for (var line : Lines.of("stop-words.txt")) {
            var language = Language.ofCode(line.substring(0, 2)).orElseThrow();
            for (var word : Letters.normal(line.substring(3)).strip().split("\\s+")) {
                all.computeIfAbsent(word, first -> new HashSet<>()).add(language);
            }
        }
        return all;
    }
}
