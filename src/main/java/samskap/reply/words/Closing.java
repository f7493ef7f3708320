package samskap.reply.words;

import java.util.Arrays;
import java.util.Set;

/** Knows words before a name that end a mail: "Kind regards", "Mvh Anna", "/Anna". */
final class Closing {

    private static final int LONGEST_LINE = 90;
    private static final int MOST_WORDS = 6;
    private static final int MOST_ABOVE_NAME = 9;
    private static final int MOST_LANGUAGES = 4;
    private static final int FEW_WORDS = 4;
    private static final Phrases CLOSING = Phrases.of("closing");
    private static final Phrases COURTESY = Phrases.of("courtesy");
    private static final Phrases NOUN = Phrases.of("closing noun");
    private static final Phrases WHOSE = Phrases.of("whose");
    private static final Phrases AND = Phrases.of("and");

    /** Such words begin sentences too: a name behind them must be the sender's, or stand behind a comma. */
    private static final Set<String> WEAK = Set.of("best", "yours", "cheers", "gr", "t", "kr", "br", "terv");

    /** What stands small in a name, or between it and where somebody is. */
    private static final Set<String> SMALL = Set.of(
            "from", "från", "fra", "aus", "von", "uit", "van", "de", "depuis", "desde", "på", "hos", "at", "i", "in",
            "och", "and", "og", "und", "en", "et", "y", "ja", "med", "av", "af", "da", "der", "den", "di", "la", "le",
            "&", "+", "with", "mit", "vom", "zu", "du", "des");

    private Closing() {}

    /** Words alone, without a name on their line. */
    static boolean isBare(String folded) {
        var words = withoutEnd(folded);
        return !folded.endsWith(":")
                && (CLOSING.matches(words)
                        || endsWithOne(words)
                        || isLeftOpen(words)
                        || isOfItsKind(words)
                        || isInLanguages(words));
    }

    /** "Med venlig hilsen | Best regards" */
    private static boolean isInLanguages(String words) {
        if (words.indexOf('|') < 0 && words.indexOf('/') < 0) {
            return false;
        }
        var parts = words.replace('|', '/').split("/", MOST_LANGUAGES + 1);
        return parts.length <= MOST_LANGUAGES
                && Arrays.stream(parts).allMatch(part -> CLOSING.matches(withoutEnd(part.strip())));
    }

    /**
     * A few words and a comma: whatever they are, the sender's own name below makes them a closing. Thanks are none.
     */
    static boolean mayBeUnknown(String folded) {
        return folded.endsWith(",") && Evidence.words(folded) <= FEW_WORDS && !COURTESY.isIn(folded);
    }

    /** Words that begin as a closing does and go on with whatever: certain where the sender's own name is below. */
    static boolean mayBe(String folded) {
        var phrase = CLOSING.beginning(folded).orElse("");
        var begins = !phrase.isEmpty() && !WEAK.contains(phrase) && !phrase.equals("/");
        return (begins || NOUN.isIn(folded) && !WHOSE.isIn(folded))
                && Evidence.words(folded) <= MOST_ABOVE_NAME
                && ".?!:".indexOf(folded.charAt(folded.length() - 1)) < 0;
    }

    /** Whether words could as well begin something else. */
    static boolean isWeak(String folded) {
        return WEAK.contains(folded);
    }

    static boolean isCourtesy(String folded) {
        return COURTESY.matches(withoutEnd(folded));
    }

    /** With a name on their line. */
    static boolean isWithName(String text, String folded, Sender sender) {
        if (folded.length() > LONGEST_LINE) {
            return false;
        }
        if (folded.startsWith("/")) {
            return isSlashed(text);
        }
        if (folded.startsWith("-") || folded.startsWith("~")) {
            return sender.isNamedBy(Fold.undecorated(folded));
        }
        var phrase = CLOSING.beginning(folded).orElse("");
        var rest = folded.substring(phrase.length()).strip();
        if (phrase.isEmpty() || rest.isEmpty()) {
            return false;
        }
        var apart = ",:./-".indexOf(rest.charAt(0)) >= 0;
        var name = apart ? rest.substring(1).strip() : rest;
        return WEAK.contains(phrase) && !apart ? sender.isNamedBy(name) : isName(text, name, sender);
    }

    /** Few words, each with a capital but for those that stand small in names. */
    private static boolean isName(String text, String name, Sender sender) {
        if (sender.isNamedBy(name)) {
            return true;
        }
        var words = name.split(" ", MOST_WORDS + 1);
        if (name.isEmpty() || words.length > MOST_WORDS || "?!:".indexOf(name.charAt(name.length() - 1)) >= 0) {
            return false;
        }
        var written = Arrays.asList(text.replace("*", "").strip().split("[\\s,]+"));
        var own = written.subList(Math.max(0, written.size() - words.length), written.size());
        return own.stream().allMatch(Closing::isOfName);
    }

    private static boolean isOfName(String word) {
        return !word.isEmpty()
                && (!Character.isLetter(word.codePointAt(0))
                        || Character.isUpperCase(word.codePointAt(0))
                        || SMALL.contains(word));
    }

    private static boolean isSlashed(String text) {
        var name = text.strip().replace("/", "").strip();
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && Evidence.words(name) <= 3;
    }

    /** "Many thanks and best wishes" */
    private static boolean endsWithOne(String words) {
        for (var space = words.indexOf(' '); space > 0; space = words.indexOf(' ', space + 1)) {
            var before = words.substring(0, space);
            if (Evidence.words(before) > MOST_WORDS) {
                return false;
            }
            var connected = before.endsWith(",")
                    || before.endsWith("/")
                    || AND.matches(before.substring(before.lastIndexOf(' ') + 1));
            if (connected && CLOSING.matches(words.substring(space + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Best wishes from", with the name on the next line. */
    private static boolean isLeftOpen(String words) {
        var space = words.lastIndexOf(' ');
        return space > 0 && SMALL.contains(words.substring(space + 1)) && CLOSING.matches(words.substring(0, space));
    }

    /** "With the very best regards" */
    private static boolean isOfItsKind(String words) {
        return Evidence.words(words) <= 5
                && NOUN.matches(words.substring(words.lastIndexOf(' ') + 1))
                && !WHOSE.isIn(words);
    }

    private static String withoutEnd(String folded) {
        var end = folded.length();
        while (end > 0 && ",.!:;- ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }
}
