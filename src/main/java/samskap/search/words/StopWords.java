package samskap.search.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that hold sentences together and say little by themselves; they also tell the language. */
public final class StopWords {

    /** Each with the tongues that have it. */
    private static final Map<String, Set<Tongue>> ALL = read();

    private StopWords() {}

    public static boolean contains(String word) {
        return ALL.containsKey(word);
    }

    static Set<Tongue> tonguesOf(String word) {
        return ALL.getOrDefault(word, Set.of());
    }

    private static Map<String, Set<Tongue>> read() {
        var all = new HashMap<String, Set<Tongue>>();
        for (var line : Lines.of("stop-words.txt")) {
            var tongue = line.startsWith("en:") ? Tongue.ENGLISH : Tongue.NORDIC;
            for (var word : Letters.normal(line.substring(3)).strip().split("\\s+")) {
                all.computeIfAbsent(word, first -> new HashSet<>()).add(tongue);
            }
        }
        return all;
    }
}
