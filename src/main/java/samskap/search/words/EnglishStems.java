package samskap.search.words;

import java.util.Set;

/** Endings of English. */
final class EnglishStems {

    private static final String[] DERIVATIONS = {
        "ations", "ation", "ists", "ist", "ments", "ment", "ness", "ions", "ion", "ably", "able", "ers", "er", "est",
        "ful", "al", "ly", "y"
    };

    private static final int SHORTEST = 3;
    private static final int SHORTEST_DERIVED = 4;

    private EnglishStems() {}

    static void add(String word, Set<String> stems) {
        var bent = bent(word);
        keep(bent, stems);
        for (var derivation : DERIVATIONS) {
            if (bent.endsWith(derivation) && bent.length() - derivation.length() >= SHORTEST_DERIVED) {
                keep(bent.substring(0, bent.length() - derivation.length()), stems);
                return;
            }
        }
    }

    private static String bent(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".{2,}(s|x|z|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("ied") && word.length() > SHORTEST + 1) {
            return word.substring(0, word.length() - 3) + "y";
        }
        for (var ending : new String[] {"ing", "ed"}) {
            var stem = word.length() - ending.length();
            if (word.endsWith(ending) && stem >= SHORTEST && hasVowel(word, stem)) {
                return word.substring(0, stem);
            }
        }
        var plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && word.length() > SHORTEST;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code bake} and {@code baking}, {@code delivery} and {@code deliveries}. */
    private static void keep(String stem, Set<String> stems) {
        var silent = stem.endsWith("e") && stem.length() > SHORTEST;
        Stems.keep(silent ? stem.substring(0, stem.length() - 1) : stem, stems);
    }

    private static boolean hasVowel(String word, int length) {
        for (var n = 0; n < length; n++) {
            if (Letters.isVowel(word.charAt(n))) {
                return true;
            }
        }
        return false;
    }
}
