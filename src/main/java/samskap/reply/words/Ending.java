package samskap.reply.words;

import samskap.reply.words.Line.Hint;
import samskap.reply.words.Sheet.Tag;

/** Marks what stands at the ends of each text between quotes: banners above, signatures and notices below. */
final class Ending {

    private static final int SHORT = 120;

    private final Sheet sheet;
    private final Signatures signatures;

    private Ending(Sheet sheet, Sender sender) {
        this.sheet = sheet;
        signatures = new Signatures(sheet, sender);
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
    }

    /** Who writes one sentence that sounds like a notice, and nothing else, has written it. */
    private void restore() {
        var first = sheet.nextWritten(0);
        for (var at = 0; at < sheet.size(); at++) {
            if (sheet.isText(at) && !sheet.isBlank(at)) {
                return;
            }
        }
        if (first < sheet.size() && isNotice(sheet.tag(first))) {
            var end = endOfParagraph(first, sheet.size());
            var words = paragraph(first, end);
            if (words.length() < SHORT && Evidence.words(words) > 3) {
                sheet.mark(first, end, Tag.TEXT);
            }
        }
    }

    private static boolean isNotice(Tag tag) {
        return tag == Tag.DISCLAIMER || tag == Tag.LIST_FOOTER;
    }

    private void banner(int from, int to) {
        var first = sheet.nextWritten(from);
        if (from == 0 && first < to) {
            var end = endOfParagraph(first, to);
            if (Notices.isBanner(paragraph(first, end))) {
                sheet.mark(from, end, Tag.DISCLAIMER);
            }
        }
    }

    /** What a mail program says is a signature, wherever it stands, and a closing just above it. */
    private void hinted(int from, int to) {
        for (var at = from; at < to; at++) {
            if (sheet.isText(at) && sheet.line(at).hint() == Hint.SIGNATURE) {
                sheet.mark(at, at + 1, Tag.SIGNATURE);
            }
        }
    }

    private void end(int from, int to) {
        var end = to;
        var start = notices(from, end);
        while (start < end) {
            end = start;
            start = notices(from, end);
        }
        var postscript = postscript(from, end);
        sign(signatures.begin(firstText(from, postscript), postscript), postscript);
        sign(signatures.begin(postscript, end), to);
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

    /** Where the last paragraph begins if it is a notice or a signature already, else the end. */
    private int notices(int from, int end) {
        var last = sheet.lastWritten(end);
        if (last < from) {
            return end;
        }
        if (!sheet.isText(last)) {
            return last;
        }
        var begin = last;
        while (begin > from && !sheet.isBlank(begin - 1) && sheet.isText(begin - 1)) {
            begin--;
        }
        var kind = Notices.kind(paragraph(begin, last + 1));
        if (kind == Tag.TEXT) {
            return Fold.isRule(sheet.folded(last)) && end < sheet.size() ? last : end;
        }
        sheet.mark(begin, last + 1, kind);
        return begin;
    }

    private void sign(int begin, int to) {
        for (var at = begin; at < to; at++) {
            if (sheet.isText(at)) {
                sheet.mark(at, at + 1, Tag.SIGNATURE);
            }
        }
    }

    private int endOfParagraph(int from, int to) {
        var at = from;
        while (at < to && !sheet.isBlank(at)) {
            at++;
        }
        return at;
    }

    private String paragraph(int from, int to) {
        var words = new StringBuilder();
        for (var at = from; at < to && words.length() < 4_000; at++) {
            words.append(words.isEmpty() ? "" : " ").append(sheet.folded(at));
        }
        return words.toString();
    }
}
