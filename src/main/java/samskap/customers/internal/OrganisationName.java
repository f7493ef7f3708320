package samskap.customers.internal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which names are one organisation's, as the table of them has it: capitals and accents aside, while å, ä and ö are
 * letters of their own, and their Danish and Norwegian forms the same ones.
 */
final class OrganisationName {

    private static final Pattern ACCENTED = Pattern.compile("[^\\p{ASCII}åäö]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private OrganisationName() {}

    static boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        var letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Form.NFC)
                .replace('æ', 'ä')
                .replace('ø', 'ö');
        return ACCENTED.matcher(letters)
                .replaceAll(letter -> ACCENTS.matcher(Normalizer.normalize(letter.group(), Form.NFD))
                        .replaceAll(""));
    }
}
