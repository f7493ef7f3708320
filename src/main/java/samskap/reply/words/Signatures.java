package samskap.reply.words;

import java.util.Set;

/** Finds where a signature begins in lines that nothing but notices follow. */
final class Signatures {

    private static final Phrases CLOSING = Phrases.of("closing");
    private static final Phrases COURTESY = Phrases.of("courtesy");
    private static final Phrases DEVICE = Phrases.of("device");
    private static final Set<String> FROM_A_PLACE =
            Set.of("from", "från", "fra", "aus", "von", "uit", "van", "de", "depuis", "desde");
    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 90;

    private final Sheet sheet;
    private final Sender sender;

    Signatures(Sheet sheet, Sender sender) {
        this.sheet = sheet;
        this.sender = sender;
    }

    /** Where the signature in these lines begins, or {@code to} when there is none. */
    int begin(int from, int to) {
        var last = sheet.lastWritten(to) + 1;
        if (last <= from) {
            return to;
        }
        var begin = to;
        for (var at = from; at < last; at++) {
            if (!sheet.isBlank(at) && begins(at, from, last)) {
                begin = at;
                break;
            }
        }
        return begin;
    }

    private boolean begins(int at, int from, int end) {
        var line = sheet.line(at);
        if (line.hint() == Line.Hint.DASHES) {
            return true;
        }
        var folded = sheet.folded(at);
        if (isDevice(folded)) {
            return isDeviceOrNames(at + 1, end);
        }
        if (isDashes(folded) || Fold.isRule(folded) && at + 1 < end) {
            return isNameBlock(at + 1, end);
        }
        if (isClosing(at)) {
            return isSigned(at, end);
        }
        return isContactBlock(at, from, end);
    }

    private static boolean isDashes(String folded) {
        return folded.equals("--") || folded.equals("-");
    }

    static boolean isDevice(String folded) {
        return folded.length() < 300 && DEVICE.matches(withoutMarks(folded));
    }

    private static String withoutMarks(String folded) {
        var words = Fold.withoutAddresses(folded);
        return Fold.undecorated(words.endsWith(".") ? words.substring(0, words.length() - 1) : words);
    }

    /** "Kind regards", "Mvh Anna", "/Anna". */
    private boolean isClosing(int at) {
        var folded = sheet.folded(at);
        if (folded.length() > LONGEST_LINE) {
            return false;
        }
        if (folded.startsWith("/")) {
            return isSlashed(sheet.text(at));
        }
        if (CLOSING.matches(bare(folded))) {
            return true;
        }
        var phrase = CLOSING.beginning(folded);
        return phrase.isPresent()
                && isName(
                        sheet.text(at).strip(),
                        folded.substring(phrase.get().length()),
                        phrase.get().length());
    }

    private static boolean isSlashed(String text) {
        var name = text.strip().replace("/", "").strip();
        return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) && Evidence.words(name) <= 3;
    }

    /** Whether after a closing only a name follows: few words, the first with a capital. */
    private static boolean isName(String text, String rest, int closing) {
        var name =
                rest.startsWith(",") || rest.startsWith(":") ? rest.substring(1).strip() : rest.strip();
        if (name.isEmpty() || Evidence.words(name) > 5 || name.endsWith("?") || name.endsWith("!")) {
            return name.isEmpty();
        }
        for (var at = Math.min(closing, text.length()); at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return Character.isUpperCase(text.charAt(at)) || rest.startsWith(",") || isOfPlace(name);
            }
        }
        return false;
    }

    /** "from Leeds" */
    private static boolean isOfPlace(String name) {
        return name.indexOf(' ') > 0 && FROM_A_PLACE.contains(name.substring(0, name.indexOf(' ')));
    }

    private static String bare(String folded) {
        var end = folded.length();
        while (end > 0 && ",.!: ".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    /** A closing counts when somebody signs with it: a name on its line, or a block of names below. */
    private boolean isSigned(int at, int end) {
        var next = sheet.nextWritten(at + 1);
        if (next >= end) {
            return !CLOSING.matches(bare(sheet.folded(at)));
        }
        return isNameBlock(at + 1, end);
    }

    private boolean isNameBlock(int from, int end) {
        var lines = 0;
        for (var at = from; at < end; at++) {
            if (sheet.isBlank(at) || sheet.line(at).hint() == Line.Hint.SIGNATURE) {
                continue;
            }
            if (++lines > MOST_LINES || isSentence(at)) {
                return false;
            }
        }
        return lines > 0 || from < end && sheet.line(end - 1).hint() == Line.Hint.SIGNATURE;
    }

    private boolean isDeviceOrNames(int from, int end) {
        var lines = 0;
        for (var at = from; at < end; at++) {
            if (!sheet.isBlank(at) && (++lines > MOST_LINES || isSentence(at))) {
                return false;
            }
        }
        return true;
    }

    /** Longer than anything in an address block, or ended like a sentence. */
    private boolean isSentence(int at) {
        var text = sheet.text(at).strip();
        var folded = sheet.folded(at);
        if (isDevice(folded) || sheet.line(at).hint() == Line.Hint.SIGNATURE) {
            return false;
        }
        var contact = Evidence.hasPhone(folded) || Evidence.hasAddress(folded) || Evidence.hasLink(folded);
        if (contact) {
            return Evidence.words(folded) > 20;
        }
        var words = Evidence.words(folded);
        return text.length() > LONGEST_LINE
                || words > 10
                || text.endsWith("?")
                || words > 3 && (text.endsWith(".") || text.endsWith("!"));
    }

    /** Whether the words above say that something follows: then it is what somebody answers. */
    private boolean isAnnounced(int at, int from) {
        var above = sheet.lastWritten(at);
        return above >= from && sheet.folded(above).endsWith(":");
    }

    /** Without a closing: a name and at least two ways to reach its owner, or the sender's own name and one. */
    private boolean isContactBlock(int at, int from, int end) {
        var afterGap = at == from || sheet.isBlank(at - 1) || COURTESY.matches(bare(sheet.folded(at - 1)));
        var own = sender.isNamedBy(sheet.folded(at));
        if (!afterGap && !own
                || isAnnounced(at, from)
                || Evidence.words(sheet.folded(at)) > 8
                || end - at > MOST_LINES) {
            return false;
        }
        var ways = 0;
        for (var line = at + 1; line < end; line++) {
            var folded = sheet.folded(line);
            ways += Evidence.hasPhone(folded) ? 1 : 0;
            ways += Evidence.hasAddress(folded) ? 1 : 0;
            ways += Evidence.hasLink(folded) ? 1 : 0;
        }
        return ways >= (own ? 1 : 2) && (own || at > from) && !isSentence(at) && isNameBlock(at + 1, end);
    }
}
