package samskap.search.words;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where a long word may be put together: {@code köksleverans} of {@code kök} and {@code leverans}. Whether they are
 * words is known to whoever knows words; here is only what could be.
 */
public final class Compounds {

    private static final int SHORTEST = 7;
    private static final int SHORTEST_ASKED = 5;

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WORD = 2;
    private static final String JOINING = "seoua";
    /** Before these a word may lose its last vowel where it goes on. */
    private static final String BENT = "lrn";

    private static final int LONGEST = 24;

    private Compounds() {}

    /** Whether it may be more than one word. */
    public static boolean isLongEnough(String stem) {
        return stem.length() >= SHORTEST && stem.length() <= LONGEST;
    }

    /** Every end and every beginning that could stand alone. */
    public static Set<String> parts(String stem) {
        var parts = new HashSet<String>();
        for (var cut : cuts(stem)) {
            parts.addAll(heads(stem.substring(0, cut)));
            parts.add(stem.substring(cut));
        }
        if (isLongEnough(stem)) {
            // A stem loses one of two consonants, and the app of a bankapp is too short to lose it.
            var last = stem.substring(stem.length() - SHORTEST_WORD);
            if (Letters.isVowel(last.charAt(0)) && !Letters.isVowel(last.charAt(1))) {
                parts.add(last + last.charAt(1));
            }
        }
        return parts;
    }

    /** Where a word that was typed may be put together, be it of words as short as {@code sø} and {@code el}. */
    public static List<Integer> anyCuts(String word) {
        return word.length() < SHORTEST_ASKED || word.length() > LONGEST
                ? List.of()
                : IntStream.rangeClosed(SHORTEST_WORD, word.length() - SHORTEST_WORD)
                        .filter(cut -> canEnd(word, cut) && canBegin(word, cut))
                        .boxed()
                        .toList();
    }

    /** Where the stem may be put together. */
    public static List<Integer> cuts(String stem) {
        return isLongEnough(stem)
                ? IntStream.rangeClosed(SHORTEST_PART, stem.length() - SHORTEST_PART)
                        .filter(cut -> canEnd(stem, cut) && canBegin(stem, cut))
                        .boxed()
                        .toList()
                : List.of();
    }

    /** Whether what stands before this end of a stem can be a first part. */
    public static boolean canBeCut(String stem, int cut) {
        return cut >= SHORTEST_PART && cut <= stem.length() - SHORTEST_PART && canEnd(stem, cut) && canBegin(stem, cut);
    }

    /** Whether the letter may stand between the parts of a compound. */
    public static boolean isJoint(char letter) {
        return JOINING.indexOf(letter) >= 0;
    }

    /** What a first part may be when it stands alone. */
    public static List<String> heads(String part) {
        var heads = new LinkedHashSet<String>();
        heads.add(part);
        Stems.keep(part, heads);
        var last = part.length() - 1;
        if (last >= SHORTEST_PART && JOINING.indexOf(part.charAt(last)) >= 0) {
            Stems.keep(part.substring(0, last), heads);
        }
        return List.copyOf(heads);
    }

    /**
     * How a stem may stand in a compound as well, if otherwise: what bends as {@code cyklar} is {@code cykel} there.
     */
    public static Optional<String> unbent(String stem) {
        var last = stem.length() - 1;
        var isBent = last >= SHORTEST_PART
                && BENT.indexOf(stem.charAt(last)) >= 0
                && stem.charAt(last) != stem.charAt(last - 1)
                && !Letters.isVowel(stem.charAt(last - 1));
        return isBent ? Optional.of(stem.substring(0, last) + "e" + stem.charAt(last)) : Optional.empty();
    }

    /** Two consonants that no word begins with, and what has no vowel, are no beginning of one. */
    private static boolean canBegin(String stem, int at) {
        var first = stem.charAt(at);
        var second = stem.charAt(at + 1);
        if (!Letters.isVowel(first) && !Letters.isVowel(second)) {
            if (first == second
                    || !"lrnvjtkpm".contains(String.valueOf(second))
                    || "lrnmvj".indexOf(first) >= 0 && second != 'j') {
                return false;
            }
        }
        return hasVowel(stem, at, stem.length());
    }

    private static boolean canEnd(String stem, int end) {
        return hasVowel(stem, 0, end);
    }

    private static boolean hasVowel(String stem, int from, int to) {
        for (var n = from; n < to; n++) {
            if (Letters.isVowel(stem.charAt(n))) {
                return true;
            }
        }
        return false;
    }
}
