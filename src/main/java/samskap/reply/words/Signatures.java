package samskap.reply.words;

import samskap.reply.words.Line.Hint;
import samskap.reply.words.Sheet.Tag;

/** Finds where a signature begins in lines that nothing but notices follow. */
final class Signatures {

    private static final int MOST_LINES = 16;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_SHORTENED = 5;
    private static final Phrases REGISTER = Phrases.of("register");

    private final Sheet sheet;
    private final Sender sender;
    private final Notices notices;

    Signatures(Sheet sheet, Sender sender, Notices notices) {
        this.sheet = sheet;
        this.sender = sender;
        this.notices = notices;
    }

    /** Where the signature in these lines begins, or {@code to} when there is none. */
    int begin(int from, int to) {
        var end = sheet.lastWritten(to) + 1;
        for (var at = from; at < end; at++) {
            if (!sheet.isBlank(at) && begins(at, from, end)) {
                return at;
            }
        }
        return to;
    }

    private boolean begins(int at, int from, int end) {
        if (sheet.line(at).hint() == Hint.DASHES) {
            return true;
        }
        var folded = sheet.folded(at);
        if (Device.is(folded) || Device.mayBe(folded) && isBelowText(at, from)) {
            return sheet.isText(at) && isShort(at + 1, end);
        }
        if (folded.equals("--") || folded.equals("-") || Fold.isRule(folded)) {
            return isBlock(at + 1, end) && sheet.lastWritten(at) >= 0 && !isOneRemark(at + 1, end);
        }
        if (Closing.isBare(folded)) {
            return isBlock(at + 1, end) && (!Closing.isWeak(folded) || sender.isNamedBy(nextWritten(at)));
        }
        if (sender.isNamedBy(nextWritten(at))
                && (Closing.mayBe(folded) || Closing.mayBeUnknown(folded) && isBelowText(at, from))
                && isShort(at + 1, end)) {
            return true;
        }
        if (Closing.isWithName(sheet.text(at), folded, sender)) {
            return isShort(at + 1, end);
        }
        return isContactBlock(at, from, end);
    }

    /** Whether somebody has said something above it, with a blank line between. */
    private boolean isBelowText(int at, int from) {
        return at > from && sheet.isBlank(at - 1) && sheet.lastWritten(at) >= from;
    }

    /** A single line that ends as sentences do: nobody's name. */
    private boolean isOneRemark(int from, int end) {
        var line = sheet.nextWritten(from);
        return line < end
                && sheet.nextWritten(line + 1) >= end
                && ways(line) == 0
                && !Device.is(sheet.folded(line))
                && ".!".indexOf(sheet.folded(line).charAt(sheet.folded(line).length() - 1)) >= 0;
    }

    /** The next line that is not blank, empty at the end. */
    private String nextWritten(int at) {
        var next = sheet.nextWritten(at + 1);
        return next < sheet.size() ? sheet.folded(next) : "";
    }

    /** Whether something follows that could be names and addresses. */
    private boolean isBlock(int from, int end) {
        return sheet.nextWritten(from) < end && isShort(from, end);
    }

    /** Whether no line that follows is longer, or more like a sentence, than anything in a signature. */
    private boolean isShort(int from, int end) {
        var lines = 0;
        for (var at = from; at < end; at++) {
            if (sheet.isBlank(at) || sheet.line(at).hint() == Hint.SIGNATURE) {
                continue;
            }
            if (++lines > MOST_LINES || isSentence(at) && notices.kind(at) == Tag.TEXT) {
                return false;
            }
        }
        return true;
    }

    private boolean isSentence(int at) {
        var text = sheet.text(at).strip();
        var folded = sheet.folded(at);
        if (Device.is(folded)) {
            return false;
        }
        var words = Evidence.namedWords(folded);
        if (ways(at) > 0) {
            return words > 20;
        }
        if (REGISTER.isIn(folded)) {
            return words > 40;
        }
        return text.length() > LONGEST_LINE
                || words > 10
                || text.endsWith("?")
                || words > 3 && (text.endsWith("!") || text.endsWith(".") && !endsShortened(text));
    }

    /** "Van Dijk B.V.", "O'Neill & Co.": a full stop that ends no sentence. */
    private static boolean endsShortened(String text) {
        var last = text.substring(text.lastIndexOf(' ') + 1);
        return last.length() <= LONGEST_SHORTENED && Character.isUpperCase(last.charAt(0));
    }

    /** Without a closing: a name and at least two ways to reach its owner, or the sender's own name and one. */
    private boolean isContactBlock(int at, int from, int end) {
        var own = sender.isNamedBy(sheet.folded(at));
        var apart = at == from || sheet.isBlank(at - 1) || Closing.isCourtesy(sheet.folded(at - 1));
        if (!apart && !own || !own && at == from || end - at > MOST_LINES || isAnnounced(at, from)) {
            return false;
        }
        if (Closing.isCourtesy(sheet.folded(at))) {
            return false;
        }
        if (Evidence.words(sheet.folded(at)) > (own ? 16 : 8) || isSentence(at) || !isShort(at + 1, end)) {
            return false;
        }
        var ways = own && !sheet.folded(at).endsWith(".") ? ways(at) : 0;
        for (var line = at + 1; line < end; line++) {
            ways += ways(line);
            if (own && sender.isNamedBy(sheet.folded(line))) {
                return false;
            }
        }
        return ways >= (own ? 1 : 2);
    }

    /** Whether the words above say that something follows: then it is what somebody answers. */
    private boolean isAnnounced(int at, int from) {
        var above = sheet.lastWritten(at);
        return above >= from && sheet.folded(above).endsWith(":");
    }

    /** In how many ways a line says that its owner is reached. */
    private int ways(int at) {
        var folded = sheet.folded(at);
        return (Evidence.hasPhone(folded) ? 1 : 0)
                + (Evidence.hasAddress(folded) ? 1 : 0)
                + (Evidence.hasLink(folded) ? 1 : 0);
    }
}
