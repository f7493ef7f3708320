package samskap.search.words;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters that are written differently and mean the same, and those that are typed without their rings and dots. */
final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Letters() {}

    /** Norwegian and Danish letters as the Swedish ones: the same sounds, so that neighbours find each other. */
    static String normal(String word) {
        var composed = isPlain(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        return composed.replace('ø', 'ö').replace('æ', 'ä');
    }

    /** As somebody types it who has no å, ä or ö at hand. */
    static String bare(String word) {
        return isPlain(word)
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /** What may be meant by two vowels that stand for one: {@code koekken} by {@code kokken}. */
    static String withoutDigraphs(String word) {
        return word.replace("oe", "o").replace("ae", "a").replace("aa", "a");
    }

    static boolean isVowel(char letter) {
        return "aeiouyåäöé".indexOf(letter) >= 0;
    }

    private static boolean isPlain(String word) {
        for (var n = 0; n < word.length(); n++) {
            if (word.charAt(n) >= 128) {
                return false;
            }
        }
        return true;
    }
}
