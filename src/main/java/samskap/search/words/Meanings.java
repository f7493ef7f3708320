package samskap.search.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What words of everyday life mean, across languages: {@code försenad} and {@code late} are one. */
final class Meanings {

    /** Meanings by their numbers and subjects by their names, each with its sign. */
    private static final Map<String, Set<String>> BY_STEM = read();

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_HEAD = 3;
    private static final char SUBJECT_HEADING = '@';

    private Meanings() {}

    /** The terms of what a word may mean, and of what that is about; of a compound, of what its parts mean. */
    static Set<String> of(Collection<String> stems) {
        var meanings = new LinkedHashSet<String>();
        stems.forEach(stem -> meanings.addAll(BY_STEM.getOrDefault(stem, Set.of())));
        if (meanings.isEmpty()) {
            stems.forEach(stem -> parts(stem, meanings));
        }
        return meanings;
    }

    /** The longest part at either end that is a word. */
    private static void parts(String stem, Set<String> meanings) {
        for (var start = SHORTEST_HEAD; start <= stem.length() - SHORTEST_PART; start++) {
            var tail = BY_STEM.get(stem.substring(start));
            if (tail != null) {
                meanings.addAll(tail);
                break;
            }
        }
        for (var end = stem.length() - SHORTEST_HEAD; end >= SHORTEST_HEAD; end--) {
            var head = BY_STEM.get(stem.substring(0, end));
            if (head != null) {
                meanings.addAll(head);
                break;
            }
        }
    }

    /** Whether the stem is of a word in the list. */
    static boolean know(String stem) {
        return BY_STEM.containsKey(stem);
    }

    private static Map<String, Set<String>> read() {
        var byStem = new HashMap<String, Set<String>>();
        var number = 0;
        var subject = "";
        for (var line : Lines.of("meanings.txt")) {
            if (line.charAt(0) == SUBJECT_HEADING) {
                subject = Forms.SUBJECT + line.substring(1).strip();
                continue;
            }
            number++;
            for (var token : Tokens.of(line)) {
                if (!StopWords.contains(token.word())) {
                    for (var stem : Stems.of(token.word(), Tongue.EITHER)) {
                        var terms = byStem.computeIfAbsent(stem, first -> new LinkedHashSet<>());
                        terms.add(Forms.MEANING + Integer.toString(number));
                        terms.add(subject);
                    }
                }
            }
        }
        return byStem;
    }
}
