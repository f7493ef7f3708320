package samskap.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a title as they stand in an address. */
public final class Slug {

    private static final int LONGEST = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /** Lower-case ASCII words joined by hyphens; empty when the title has none (an emoji alone, another script). */
    public static String of(String title) {
        var ascii = MARKS.matcher(Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("đ", "d")
                .replace("ł", "l");
        var words = OTHER.matcher(ascii).replaceAll("-");
        if (words.length() > LONGEST) {
            var hyphen = words.lastIndexOf('-', LONGEST);
            words = words.substring(0, hyphen > 0 ? hyphen : LONGEST);
        }
        return words.replaceAll("^-|-$", "");
    }
}
