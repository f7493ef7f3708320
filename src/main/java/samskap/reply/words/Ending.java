package samskap.reply.words;

import samskap.reply.words.Line.Hint;
import samskap.reply.words.Sheet.Tag;

/** Marks what stands at the ends of each text between quotes: banners above, signatures and notices below. */
final class Ending {

    private static final int SHORT = 120;

    private final Sheet sheet;
    private final Notices notices;
    private final Signatures signatures;

    private Ending(Sheet sheet, Sender sender) {
        this.sheet = sheet;
        notices = new Notices(sheet);
        signatures = new Signatures(sheet, sender, notices);
    }

    static void mark(Sheet sheet, Sender sender) {
        var ending = new Ending(sheet, sender);
        var at = 0;
        while (at < sheet.size()) {
            var text = sheet.isText(at);
            var end = sheet.endOfRun(at, text);
            if (text) {
                ending.banner(at, end);
                ending.hinted(at, end);
                ending.end(at, end);
            }
            at = end;
        }
        ending.restore();
        ending.join();
    }

    private void banner(int from, int to) {
        var first = sheet.nextWritten(from);
        if (from == 0 && first < to && notices.isBanner(first)) {
            sheet.mark(from, notices.end(first), Tag.DISCLAIMER);
        }
    }

    /** What a mail program says is a signature, or adds as one, wherever it stands. */
    private void hinted(int from, int to) {
        for (var at = from; at < to; at++) {
            if (sheet.isText(at) && (sheet.line(at).hint() == Hint.SIGNATURE || isDeviceAlone(at, from, to))) {
                sheet.mark(at, at + 1, Tag.SIGNATURE);
            }
        }
    }

    private boolean isDeviceAlone(int at, int from, int to) {
        return Device.is(sheet.folded(at))
                && (at == from || sheet.isBlank(at - 1))
                && (at + 1 == to || sheet.isBlank(at + 1));
    }

    private void end(int from, int to) {
        var end = withoutNotices(from, to);
        var postscript = postscript(from, end);
        sign(signatures.begin(firstText(from, postscript), postscript), postscript);
        var below = signatures.begin(postscript, end);
        sign(below, below < end ? to : below);
    }

    /** Where the text ends before the notices at its end, which are marked. */
    private int withoutNotices(int from, int to) {
        var end = to;
        for (var last = sheet.lastWritten(end); last >= from; last = sheet.lastWritten(end)) {
            if (!sheet.isText(last)) {
                return end;
            }
            var kind = notices.kind(last);
            if (kind == Tag.TEXT && !(end < to && Fold.isRule(sheet.folded(last)))) {
                return end;
            }
            var begin = kind == Tag.TEXT ? last : Math.max(from, notices.begin(last));
            sheet.mark(begin, last + 1, kind == Tag.TEXT ? sheet.tag(sheet.nextWritten(end)) : kind);
            end = begin;
        }
        return end;
    }

    /** Where something begins that somebody wrote below their name. */
    private int postscript(int from, int end) {
        for (var at = from + 1; at < end; at++) {
            if (sheet.isBlank(at - 1) && isPostscript(sheet.folded(at))) {
                return at;
            }
        }
        return end;
    }

    private static boolean isPostscript(String folded) {
        return folded.startsWith("ps ")
                || folded.startsWith("ps:")
                || folded.startsWith("ps.")
                || folded.startsWith("p.s")
                || folded.startsWith("p. s.");
    }

    /** Where the text goes on after what was marked at its top. */
    private int firstText(int from, int to) {
        var at = from;
        while (at < to && !sheet.isText(at)) {
            at++;
        }
        return at;
    }

    /** From there on all is a signature but the notices among it. */
    private void sign(int begin, int to) {
        for (var at = begin; at < to; at++) {
            if (sheet.isText(at)) {
                var kind = sheet.isBlank(at) ? Tag.TEXT : notices.kind(at);
                sheet.mark(at, at + 1, kind == Tag.TEXT ? Tag.SIGNATURE : kind);
            }
        }
    }

    /** Who writes one sentence that sounds like a notice, and nothing else, has written it. */
    private void restore() {
        var first = sheet.nextWritten(0);
        for (var at = first; at < sheet.size(); at++) {
            if (sheet.isText(at) && !sheet.isBlank(at)) {
                return;
            }
        }
        if (first < sheet.size() && isNotice(sheet.tag(first))) {
            var end = first;
            while (end < sheet.size() && isNotice(sheet.tag(end)) && !sheet.isBlank(end)) {
                end++;
            }
            var words = notices.paragraph(first, end);
            if (words.length() < SHORT && Evidence.words(words) > 3) {
                sheet.mark(first, end, Tag.TEXT);
            }
        }
    }

    /** Blank lines between two of a kind are of that kind. */
    private void join() {
        for (var at = 1; at < sheet.size(); at++) {
            var tag = sheet.tag(at - 1);
            if (sheet.isText(at) && sheet.isBlank(at) && tag != Tag.TEXT && !tag.isQuoted()) {
                var next = sheet.nextWritten(at);
                if (next < sheet.size() && sheet.tag(next) == tag) {
                    sheet.mark(at, next, tag);
                }
            }
        }
    }

    private static boolean isNotice(Tag tag) {
        return tag == Tag.DISCLAIMER || tag == Tag.LIST_FOOTER;
    }
}
