package samskap.reply.words;

import samskap.reply.words.Sheet.Tag;

/** Marks what is quoted: by depth, by the line above it, by a header or by our own line. */
final class Quotes {

    private static final int MOST_LEAD_LINES = 5;
    private static final Phrases ORIGINAL = Phrases.of("original");
    private static final Phrases FORWARDED = Phrases.of("forwarded");

    private final Sheet sheet;
    private final boolean passedOn;

    private Quotes(Sheet sheet, boolean passedOn) {
        this.sheet = sheet;
        this.passedOn = passedOn;
    }

    /** @param passedOn whether the mail's subject says that it passes on what it quotes */
    static void mark(Sheet sheet, boolean passedOn) {
        var quotes = new Quotes(sheet, passedOn);
        quotes.byDepth();
        quotes.toTheEnd();
        quotes.leads();
        quotes.leadsWithin();
        quotes.whatWasBrokenWrongly();
        quotes.kinds();
    }

    private void byDepth() {
        for (var at = 0; at < sheet.size(); at++) {
            if (sheet.line(at).hint() == Line.Hint.ATTRIBUTION) {
                sheet.mark(at, at + 1, Tag.LEAD);
            } else if (sheet.depth(at) > 0) {
                sheet.mark(at, at + 1, Marker.is(sheet.folded(at)) ? Tag.LEAD : Tag.QUOTE);
            } else if (sheet.isBlank(at) && isBetweenQuotes(at)) {
                sheet.mark(at, at + 1, Tag.QUOTE);
            }
        }
    }

    private boolean isBetweenQuotes(int at) {
        var next = sheet.nextWritten(at);
        return at > 0 && sheet.tag(at - 1).isQuoted() && next < sheet.size() && sheet.depth(next) > 0;
    }

    /** From a line on that stands for itself, all the rest is quoted, unless the quote has marks of its own. */
    private void toTheEnd() {
        for (var at = 0; at < sheet.size(); at++) {
            if (!sheet.isText(at) || sheet.isBlank(at)) {
                continue;
            }
            var end = endOfLead(at);
            if (end > at) {
                var from = withLinesAbove(at);
                var next = sheet.nextWritten(end);
                sheet.mark(from, next, Tag.LEAD);
                if (Marker.is(sheet.folded(end - 1)) || next >= sheet.size() || sheet.depth(next) == 0) {
                    markRest(end);
                    return;
                }
                at = end - 1;
            }
        }
    }

    private void markRest(int from) {
        for (var at = from; at < sheet.size(); at++) {
            if (sheet.tag(at) != Tag.LEAD) {
                sheet.mark(at, at + 1, Tag.QUOTE);
            }
        }
    }

    private int endOfLead(int at) {
        var folded = sheet.folded(at);
        if (Marker.is(folded) || isSeparator(at)) {
            var next = sheet.nextWritten(at + 1);
            var block = next < sheet.size() && next <= at + 3 ? HeaderBlock.end(sheet, next) : -1;
            return Math.max(at + 1, block);
        }
        var block = HeaderBlock.end(sheet, at);
        return block > at ? block : endOfAttribution(at);
    }

    /** "-----Original Message-----", "Begin forwarded message:". */
    private boolean isSeparator(int at) {
        var folded = sheet.folded(at);
        if (folded.startsWith(">>> ") && folded.endsWith(">>>")) {
            return Evidence.hasDateOrTime(folded);
        }
        var words = Fold.undecorated(folded);
        if (words.isEmpty() || words.length() > 80) {
            return false;
        }
        var bare = words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words;
        if (!ORIGINAL.matches(bare) && !FORWARDED.matches(bare)) {
            return false;
        }
        var next = sheet.nextWritten(at + 1);
        return folded.startsWith("--")
                || folded.startsWith("==")
                || words.endsWith(":")
                || next < sheet.size() && (sheet.depth(next) > 0 || HeaderBlock.end(sheet, next) > next);
    }

    /** Programs break this line where it gets too long. */
    private int endOfAttribution(int at) {
        if (!Attribution.opens(sheet.folded(at)) && !sheet.folded(at).endsWith(":") && !hasAddressOrDate(at)) {
            return -1;
        }
        var words = new StringBuilder();
        for (var end = at; end < Math.min(sheet.size(), at + MOST_LEAD_LINES) && sheet.isText(end); end++) {
            if (sheet.isBlank(end)) {
                return -1;
            }
            words.append(words.isEmpty() ? "" : " ").append(sheet.folded(end));
            if (Attribution.isSure(words.toString())) {
                return end + 1;
            }
            if (sheet.folded(end).endsWith(":")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasAddressOrDate(int at) {
        return Evidence.hasAddress(sheet.folded(at)) || Evidence.hasDateOrTime(sheet.folded(at));
    }

    /** Rules, and above our own line what somebody's program wrote in whatever language. */
    private int withLinesAbove(int at) {
        var from = at;
        var above = sheet.lastWritten(from);
        while (above >= 0 && sheet.isText(above) && isLine(above)) {
            from = above;
            above = sheet.lastWritten(from);
        }
        if (!Marker.is(sheet.folded(at)) || above < 0 || !sheet.isText(above)) {
            return from;
        }
        var lead = beginOfLead(above + 1);
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

    private void leads() {
        for (var at = 1; at < sheet.size(); at++) {
            if (sheet.tag(at).isQuoted() && sheet.isText(at - 1)) {
                var last = sheet.lastWritten(at);
                if (last >= 0 && at - last <= 3 && sheet.isText(last)) {
                    var from = beginOfLead(last + 1);
                    if (from <= last) {
                        sheet.mark(from, at, Tag.LEAD);
                    }
                }
            }
        }
    }

    /** Apple's programs put that line within the quote. */
    private void leadsWithin() {
        for (var at = 0; at < sheet.size(); at++) {
            if (sheet.tag(at) == Tag.QUOTE && !sheet.isBlank(at) && (at == 0 || sheet.isText(at - 1))) {
                var words = new StringBuilder();
                for (var end = at; end < Math.min(sheet.size(), at + MOST_LEAD_LINES) && !sheet.isBlank(end); end++) {
                    words.append(words.isEmpty() ? "" : " ").append(sheet.folded(end));
                    if (Attribution.isSure(words.toString())) {
                        sheet.mark(at, end + 1, Tag.LEAD);
                        break;
                    }
                }
            }
        }
    }

    /** Where the line that ends before there and says whose words follow begins, or there if it is none. */
    private int beginOfLead(int end) {
        var words = "";
        var likely = end;
        for (var from = end - 1; from >= Math.max(0, end - MOST_LEAD_LINES); from--) {
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

    /** A long quoted line that some program broke: its rest stands between the marks without one. */
    private void whatWasBrokenWrongly() {
        for (var at = 1; at + 1 < sheet.size(); at++) {
            if (sheet.isText(at)
                    && !sheet.isBlank(at)
                    && sheet.depth(at - 1) > 0
                    && sheet.depth(at + 1) > 0
                    && sheet.text(at - 1).length() >= 60
                    && sheet.text(at).length() < 40
                    && !sheet.isBlank(at + 1)) {
                sheet.mark(at, at + 1, Tag.QUOTE);
            }
        }
    }

    /** A quote below a line that says so is passed on; so is one below a header when the subject says so. */
    private void kinds() {
        var at = 0;
        while (at < sheet.size()) {
            var quoted = !sheet.isText(at);
            var end = sheet.endOfRun(at, !quoted);
            if (quoted && isPassedOn(at, end)) {
                for (var line = at; line < end; line++) {
                    if (sheet.tag(line) == Tag.QUOTE) {
                        sheet.mark(line, line + 1, Tag.FORWARDED);
                    }
                }
            }
            at = end;
        }
    }

    private boolean isPassedOn(int from, int end) {
        for (var at = from; at < Math.min(end, from + 4); at++) {
            var words = Fold.undecorated(sheet.folded(at));
            if (FORWARDED.matches(
                    words.endsWith(":") ? words.substring(0, words.length() - 1).strip() : words)) {
                return true;
            }
        }
        return passedOn && isWithoutWordsBelow(end);
    }

    private boolean isWithoutWordsBelow(int end) {
        return sheet.nextWritten(end) >= sheet.size();
    }
}
