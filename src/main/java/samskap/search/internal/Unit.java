package samskap.search.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import samskap.search.words.Compounds;
import samskap.search.words.Forms;
import samskap.search.words.Stems;
import samskap.search.words.StopWords;
import samskap.search.words.Tokens;
import samskap.search.words.Tongues;

/**
 * A word of a text, as it is compared with another text's.
 *
 * @param parts what it may be put together of
 */
record Unit(String word, Set<String> stems, Set<String> parts, Set<String> meanings, boolean inTitle) {

    private static final int MOST_WORDS = 160;
    private static final int SHORTEST_MISTAKEN = 5;
    private static final double ALIKE_LETTERS = 0.72;

    /** Every telling word of a text, once. */
    static List<Unit> of(String title, String story) {
        var units = new ArrayList<Unit>();
        var known = new HashSet<String>();
        add(title, true, known, units);
        add(story, false, known, units);
        return units;
    }

    private static void add(String text, boolean inTitle, Set<String> known, List<Unit> units) {
        var tokens = Tokens.of(text, MOST_WORDS);
        var tongue = Tongues.of(tokens);
        for (var token : tokens) {
            if (StopWords.contains(token.word()) || token.word().length() < 2) {
                continue;
            }
            var stems = token.isCode() ? Set.of(token.word()) : Stems.of(token.word(), tongue);
            if (known.add(stems.iterator().next())) {
                var parts = new HashSet<String>();
                stems.forEach(stem -> Compounds.parts(stem, parts::add));
                units.add(new Unit(token.word(), stems, parts, Forms.meanings(stems), inTitle));
            }
        }
    }

    /** The stem that it is weighed by. */
    String stem() {
        return stems.iterator().next();
    }

    boolean isWrittenLike(Unit other) {
        return areWrittenAlike(word, other.word);
    }

    static boolean shares(Set<String> some, Set<String> others) {
        for (var one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areWrittenAlike(String one, String other) {
        return one.length() >= SHORTEST_MISTAKEN
                && other.length() >= SHORTEST_MISTAKEN
                && Math.abs(one.length() - other.length()) <= 2
                && one.charAt(0) == other.charAt(0)
                && pairsShared(one, other) >= ALIKE_LETTERS;
    }

    /** The share of neighbouring letters that two words have in common. */
    private static double pairsShared(String one, String other) {
        var pairs = new HashMap<String, Integer>();
        for (var n = 0; n < one.length() - 1; n++) {
            pairs.merge(one.substring(n, n + 2), 1, Integer::sum);
        }
        var shared = 0;
        for (var n = 0; n < other.length() - 1; n++) {
            var left = pairs.merge(other.substring(n, n + 2), -1, Integer::sum);
            shared += left >= 0 ? 1 : 0;
        }
        return 2.0 * shared / (one.length() + other.length() - 2);
    }
}
