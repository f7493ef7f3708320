package samskap.reply.words;

import samskap.reply.words.Sheet.Tag;

/** Marks what is quoted: by depth, by the line above it, by a header or by our own line. */
final class Quotes {

    private final Sheet sheet;
    private final Leads leads;
    private final boolean passedOn;

    private Quotes(Sheet sheet, boolean passedOn) {
        this.sheet = sheet;
        leads = new Leads(sheet);
        this.passedOn = passedOn;
    }

    /** @param passedOn whether the mail's subject says that it passes on what it quotes */
    static void mark(Sheet sheet, boolean passedOn) {
        var quotes = new Quotes(sheet, passedOn);
        quotes.byDepth();
        quotes.toTheEnd();
        quotes.above();
        quotes.within();
        quotes.whatWasBrokenWrongly();
        quotes.kinds();
    }

    private void byDepth() {
        if (isOneMarkedLine()) {
            return;
        }
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

    /** "> 50 % is too much" alone quotes nothing. */
    private boolean isOneMarkedLine() {
        var only = sheet.nextWritten(0);
        return only < sheet.size()
                && sheet.depth(only) == 1
                && sheet.line(only).hint() == Line.Hint.NONE
                && sheet.nextWritten(only + 1) >= sheet.size();
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
            var end = leads.end(at);
            if (end > at) {
                var from = leads.withLinesAbove(at);
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

    private void above() {
        for (var at = 1; at < sheet.size(); at++) {
            if (sheet.tag(at).isQuoted() && sheet.isText(at - 1) && !leads.isPassingOn(at)) {
                var last = sheet.lastWritten(at);
                if (last >= 0 && sheet.isText(last) && Fold.isRule(sheet.folded(last))) {
                    sheet.mark(last, at, Tag.LEAD);
                    last = sheet.lastWritten(last);
                }
                if (last >= 0 && at - last <= 3 && sheet.isText(last)) {
                    var from = leads.begin(last + 1);
                    if (from <= last) {
                        sheet.mark(from, at, Tag.LEAD);
                    }
                }
            }
        }
    }

    /** Apple's programs put the line that says whose words follow within the quote. */
    private void within() {
        for (var at = 0; at < sheet.size(); at++) {
            if (sheet.tag(at) == Tag.QUOTE && !sheet.isBlank(at) && (at == 0 || sheet.isText(at - 1))) {
                sheet.mark(at, isAboveOlder(at) ? at + 1 : leads.endOfAttribution(at), Tag.LEAD);
            }
        }
    }

    /** A line that says who wrote, right above what is quoted in the quote. */
    private boolean isAboveOlder(int at) {
        var next = sheet.nextWritten(at + 1);
        return next < sheet.size() && sheet.depth(next) > sheet.depth(at) && Attribution.isLikely(sheet.folded(at));
    }

    /** A long quoted line that some program broke: its rest stands between the marks without one. */
    private void whatWasBrokenWrongly() {
        for (var at = 1; at + 1 < sheet.size(); at++) {
            if (sheet.isText(at)
                    && !sheet.isBlank(at)
                    && sheet.depth(at - 1) > 0
                    && sheet.depth(at + 1) > 0
                    && sheet.text(at - 1).length() >= 60
                    && !isSentenceEnd(sheet.text(at - 1))
                    && sheet.text(at).length() < 40
                    && !sheet.isBlank(at + 1)) {
                sheet.mark(at, at + 1, Tag.QUOTE);
            }
        }
    }

    private static boolean isSentenceEnd(String text) {
        return ".?!:".indexOf(text.charAt(text.length() - 1)) >= 0;
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
            if (leads.isPassingOn(at)) {
                return true;
            }
        }
        return passedOn && isWithoutWordsBelow(end);
    }

    private boolean isWithoutWordsBelow(int end) {
        return sheet.nextWritten(end) >= sheet.size();
    }
}
