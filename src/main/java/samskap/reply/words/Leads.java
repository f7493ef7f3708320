package samskap.reply.words;

/** Knows lines above a quote that say whose words follow, wherever programs break them. */
final class Leads {

    private static final int MOST_LINES = 5;
    private static final int LONGEST_SEPARATOR = 80;
    private static final Phrases ORIGINAL = Phrases.of("original");
    private static final Phrases FORWARDED = Phrases.of("forwarded");

    private final Sheet sheet;

    Leads(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where such lines end that begin here and stand for themselves; here when none do. */
    int end(int at) {
        var folded = sheet.folded(at);
        if (Marker.is(folded) || isSeparator(at)) {
            var next = sheet.nextWritten(at + 1);
            var block = next < sheet.size() && next <= at + 3 ? HeaderBlock.end(sheet, next) : -1;
            return Math.max(at + 1, block);
        }
        var block = HeaderBlock.end(sheet, at);
        return block > at ? block : endOfSureAttribution(at);
    }

    /** "-----Original Message-----", "Begin forwarded message:". */
    private boolean isSeparator(int at) {
        var folded = sheet.folded(at);
        if (folded.startsWith(">>> ") && folded.endsWith(">>>")) {
            return Evidence.hasDateOrTime(folded);
        }
        var words = words(at);
        var next = sheet.nextWritten(at + 1);
        if (!ORIGINAL.matches(words) && !FORWARDED.matches(words)) {
            return isFramed(folded, words)
                    && next < sheet.size()
                    && next <= at + 2
                    && HeaderBlock.end(sheet, next) > next;
        }
        return folded.startsWith("--")
                || folded.startsWith("==")
                || folded.endsWith(":")
                || next < sheet.size() && (sheet.depth(next) > 0 || HeaderBlock.end(sheet, next) > next);
    }

    /** Whatever words between dashes: what stands below them says what they are. */
    private static boolean isFramed(String folded, String words) {
        return folded.startsWith("--") && folded.endsWith("--") && !words.isEmpty();
    }

    /** Whether a line says that somebody else's mail is passed on. */
    boolean isPassingOn(int at) {
        return FORWARDED.matches(words(at));
    }

    /** The words of a separator, without what is drawn around them; empty when they are too many. */
    private String words(int at) {
        var words = framed(sheet.folded(at));
        if (words.length() > LONGEST_SEPARATOR) {
            return "";
        }
        return words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
    }

    /** What stands between dashes, also where a program goes on behind them in the same line. */
    private static String framed(String folded) {
        var words = Fold.undecorated(folded);
        var close = folded.startsWith("--") ? words.indexOf(" --") : -1;
        return close < 0 ? words : words.substring(0, close);
    }

    private int endOfSureAttribution(int at) {
        var folded = sheet.folded(at);
        var begins = Attribution.opens(folded)
                || folded.startsWith("--") && !Fold.isRule(folded) && folded.length() > 2
                || folded.endsWith(":")
                || Evidence.hasAddress(folded)
                || Evidence.hasDateOrTime(folded);
        return begins ? endOfAttribution(at) : at;
    }

    /** Where the line that says who wrote ends, in lines of one depth; here when none begins here. */
    int endOfAttribution(int at) {
        var words = new StringBuilder();
        for (var end = at; end < Math.min(sheet.size(), at + MOST_LINES); end++) {
            if (sheet.isBlank(end) || sheet.depth(end) != sheet.depth(at)) {
                return at;
            }
            words.append(words.isEmpty() ? "" : " ").append(sheet.folded(end));
            if (end > at && Attribution.opens(sheet.folded(end)) && Attribution.isSure(sheet.folded(end))) {
                // It begins here: what stands above it was only written close to it.
                return at;
            }
            if (Attribution.isSure(words.toString())) {
                return end + 1;
            }
            if (sheet.folded(end).endsWith(":")) {
                return at;
            }
        }
        return at;
    }

    /** Rules, and above our own line what somebody's program wrote in whatever language. */
    int withLinesAbove(int at) {
        var from = at;
        var above = sheet.lastWritten(from);
        while (above >= 0 && sheet.isText(above) && isLine(above)) {
            from = above;
            above = sheet.lastWritten(from);
        }
        if (!Marker.is(sheet.folded(at)) || above < 0 || !sheet.isText(above)) {
            return from;
        }
        var lead = begin(above + 1);
        return lead <= above ? lead : unknownBlockAbove(above, from);
    }

    private boolean isLine(int at) {
        return Fold.isRule(sheet.folded(at)) || sheet.folded(at).equals("--");
    }

    private int unknownBlockAbove(int above, int otherwise) {
        var from = above;
        while (from >= 0 && above - from < 8 && !Field.name(sheet.folded(from)).isEmpty()) {
            from--;
        }
        return above - from >= 3 ? from + 1 : otherwise;
    }

    /** Where the line that ends before there and says whose words follow begins, or there if it is none. */
    int begin(int end) {
        var words = "";
        var likely = end;
        for (var from = end - 1; from >= Math.max(0, end - MOST_LINES); from--) {
            if (sheet.isBlank(from) || !sheet.isText(from)) {
                break;
            }
            words = words.isEmpty() ? sheet.folded(from) : sheet.folded(from) + " " + words;
            if (Attribution.isWhole(words)) {
                return from;
            }
            if (likely == end && Attribution.isLikely(words) && isClosed(words)) {
                likely = from;
            }
        }
        return likely;
    }

    /** Whether an address that ends in these words begins in them too. */
    private static boolean isClosed(String words) {
        var close = words.indexOf('>');
        return close < 0 || words.indexOf('<') >= 0 && words.indexOf('<') < close;
    }
}
