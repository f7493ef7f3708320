package samskap.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** The words of a title as they stand in an address. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case ASCII words joined by hyphens; empty when the title has none (an emoji alone, another script). */
    public static String of(String title) {
        var words = new StringBuilder();
        Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .forEach(sign -> append(sign, words));
        if (words.length() > LONGEST) {
            var hyphen = words.lastIndexOf("-", LONGEST);
            words.setLength(hyphen > 0 ? hyphen : LONGEST);
        }
        var last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == '-') {
            words.setLength(last);
        }
        return words.toString();
    }

    private static void append(int sign, StringBuilder words) {
        switch (sign) {
            case 'ø' -> words.append('o');
            case 'æ' -> words.append("ae");
            case 'ß' -> words.append("ss");
            case 'đ' -> words.append('d');
            case 'ł' -> words.append('l');
            default -> {
                if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
                    words.append((char) sign);
                } else if (!isMark(sign) && !words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                    words.append('-');
                }
            }
        }
    }

    /** What stood above a letter, or below, or around it. */
    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
