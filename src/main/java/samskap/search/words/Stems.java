package samskap.search.words;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the forms of a word have in common. A form can belong to several words ({@code fönster} may be one window or
 * many of something), so there are up to a handful of stems, and two words are forms of one when they share any. The
 * algorithms that libraries have take one step and give one answer, which parts {@code leverans} from
 * {@code leveransen}.
 */
public final class Stems {

    private Stems() {}

    /** Stems of a word whose language is known by its text. */
    public static Set<String> of(String word, Tongue tongue) {
        var stems = new LinkedHashSet<String>();
        if (tongue != Tongue.ENGLISH) {
            NordicStems.add(Irregulars.nordic(word), stems);
        }
        if (tongue != Tongue.NORDIC) {
            EnglishStems.add(Irregulars.english(word), stems);
        }
        return stems;
    }

    /** Adds a stem as all are kept: without a doubled last consonant, for {@code butikken} is {@code butik}. */
    static void keep(String stem, Set<String> stems) {
        var last = stem.length() - 1;
        var doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && !Letters.isVowel(stem.charAt(last));
        stems.add(doubled ? stem.substring(0, last) : stem);
    }
}
