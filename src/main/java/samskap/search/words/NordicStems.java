package samskap.search.words;

import java.util.List;
import java.util.Set;

/** Endings of Swedish, Norwegian and Danish. */
final class NordicStems {

    /** Longest first; each is an ending of its own or several that follow one another. */
    private static final String[] ENDINGS = {
        "andena", "andene", "endena", "andet", "anden", "andes", "endes", "arna", "orna", "erna", "erne", "ande",
        "ende", "aste", "este", "ade", "ede", "ane", "ene", "ena", "ona", "are", "ere", "ast", "est", "na", "ar", "er",
        "or", "an", "en", "on", "et", "ot", "at", "it", "ad", "te", "de", "da", "ta", "as", "es", "a", "e", "o"
    };

    /** What makes another word of one: {@code montering} of {@code montera}. */
    private static final String[] DERIVATIONS = {"ning", "else", "els", "ing", "het", "hed", "lig", "sam"};

    /** How words end, but for their s, that look as if they were somebody's: leverans, ambulans, balans, distans. */
    private static final List<String> LOANS =
            List.of("eran", "ulan", "alan", "stan", "gan", "yan", "inan", "onan", "evan", "lian", "ilan", "chan");

    private static final int SHORTEST = 3;
    private static final int SHORTEST_DERIVED = 4;

    private NordicStems() {}

    static void add(String word, Set<String> stems) {
        bend(word, stems);
        if (word.length() > SHORTEST && word.endsWith("s") && !word.endsWith("ss")) {
            genitive(word.substring(0, word.length() - 1), stems);
        }
        derive(Set.copyOf(stems), stems);
    }

    /** {@code leverans} is nobody's: words of French and Latin end like {@code flickans} and mean no owner. */
    private static void genitive(String owner, Set<String> stems) {
        if (LOANS.stream().anyMatch(owner::endsWith)) {
            Stems.keep(owner, stems);
        } else {
            bend(owner, stems);
        }
    }

    private static void bend(String word, Set<String> stems) {
        var ending = ending(word);
        if (ending == 0) {
            root(word, stems);
            return;
        }
        var stem = word.substring(0, word.length() - ending);
        root(stem, stems);
        var first = word.charAt(word.length() - ending);
        // These may be the word's own: fönster, vatten, paket, konto.
        if (ending == 2 && first == 'e' || ending == 1 && first != 'a' && first != 'e') {
            root(word, stems);
        }
        // And this the end of its stem: ärende.
        if (ending == 2 && (first == 'd' || first == 't')) {
            root(word.substring(0, word.length() - 1), stems);
        }
    }

    /** {@code nyckel} loses its e in {@code nycklar}. */
    private static void root(String word, Set<String> stems) {
        Stems.keep(word, stems);
        var last = word.length() - 1;
        if (last >= SHORTEST
                && word.charAt(last - 1) == 'e'
                && "lrn".indexOf(word.charAt(last)) >= 0
                && !Letters.isVowel(word.charAt(last - 2))) {
            var before = word.substring(0, last - 1);
            Stems.keep(before + word.charAt(last), stems);
            var middle = before.length() - 1;
            // Danish and Norwegian let go of one of two as well: sykkel, sykler.
            if (middle > 0 && before.charAt(middle) == before.charAt(middle - 1)) {
                Stems.keep(before.substring(0, middle) + word.charAt(last), stems);
            }
        }
    }

    private static int ending(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && isWord(word, word.length() - ending.length() - reserve(ending))) {
                return ending.length();
            }
        }
        return shortEnding(word);
    }

    /** A bilde is no past of a bil: what ends in d is long. */
    private static int reserve(String ending) {
        return ending.equals("de") || ending.equals("da") ? 1 : 0;
    }

    /** A single consonant is an ending only where it can be nothing else. */
    private static int shortEnding(String word) {
        var length = word.length();
        if (length <= SHORTEST) {
            return 0;
        }
        var last = word.charAt(length - 1);
        var before = word.charAt(length - 2);
        var ends = switch (last) {
            case 't' -> !Letters.isVowel(before) && before != 't' && before != 's';
            case 'n' -> before == 'l' || before == 'r' || Letters.isVowel(before) && before != 'e' && before != 'a';
            case 'r' -> Letters.isVowel(before);
            case 'd' -> "lrn".indexOf(before) >= 0 && length > SHORTEST + 2;
            default -> false;
        };
        return ends ? 1 : 0;
    }

    private static void derive(Set<String> bent, Set<String> stems) {
        for (var stem : bent) {
            for (var derivation : DERIVATIONS) {
                if (stem.endsWith(derivation) && stem.length() - derivation.length() >= SHORTEST_DERIVED) {
                    root(stem.substring(0, stem.length() - derivation.length()), stems);
                }
            }
        }
    }

    private static boolean isWord(String word, int length) {
        if (length < SHORTEST) {
            return false;
        }
        for (var n = 0; n < length; n++) {
            if (Letters.isVowel(word.charAt(n))) {
                return true;
            }
        }
        return false;
    }
}
