package samskap.search.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Where a long word may be put together: {@code köksleverans} has {@code leverans} in it, and {@code kök}. Which of
 * them are words is not known here; whoever searches asks with words, and noise is never asked for.
 */
public final class Compounds {

    private static final int SHORTEST = 7;
    private static final int SHORTEST_PART = 3;
    private static final String JOINING = "seoua";
    private static final int LONGEST = 24;

    private Compounds() {}

    /** Tells every end and every beginning that could stand alone. */
    public static void parts(String stem, Consumer<String> part) {
        if (stem.length() < SHORTEST || stem.length() > LONGEST) {
            return;
        }
        for (var cut = SHORTEST_PART; cut <= stem.length() - SHORTEST_PART; cut++) {
            if (canEnd(stem, cut)) {
                part.accept(stem.substring(0, cut));
            }
            if (canBegin(stem, cut)) {
                part.accept(stem.substring(cut));
            }
        }
    }

    /** Where the stem may be put together. */
    public static List<Integer> cuts(String stem) {
        return stem.length() < SHORTEST || stem.length() > LONGEST
                ? List.of()
                : IntStream.rangeClosed(SHORTEST_PART, stem.length() - SHORTEST_PART)
                        .filter(cut -> canEnd(stem, cut) && canBegin(stem, cut))
                        .boxed()
                        .toList();
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
