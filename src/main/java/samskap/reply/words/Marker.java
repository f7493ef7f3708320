package samskap.reply.words;

import java.util.Arrays;
import java.util.List;
import samskap.shared.Language;
import samskap.shared.Translations;

/** Knows the line that the product's mails begin with: "— Write above this line —", in every language. */
final class Marker {

    /** The words that the mails carry: one home for whoever writes them and whoever looks for them. */
    static final String KEY = "mail.reply.above";

    private static final List<String> WORDS = words();

    private Marker() {}

    private static List<String> words() {
        var translations = new Translations();
        return Arrays.stream(Language.values())
                .map(language -> Fold.undecorated(Fold.of(translations.usual(language, KEY))))
                .toList();
    }

    /** Whether a folded line is that line, whatever is drawn around its words, or begins with it. */
    static boolean is(String folded) {
        var words = Fold.undecorated(folded);
        return WORDS.stream().anyMatch(known -> words.equals(known) || words.startsWith(known + " -"));
    }
}
