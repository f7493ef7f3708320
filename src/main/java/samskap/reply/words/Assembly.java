package samskap.reply.words;

import java.util.ArrayList;
import java.util.List;
import samskap.reply.Cut;
import samskap.reply.words.Sheet.Tag;

/** Puts together what was written and what was cut, once every line is marked. */
final class Assembly {

    /** A quote above an answer is kept whole when it is not longer; of a longer one, its last paragraph. */
    private static final int LONGEST_KEPT = 8;

    /** Lines of one kind. */
    private record Run(int from, int to, boolean text) {}

    private final Sheet sheet;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Cut> cut = new ArrayList<>();

    Assembly(Sheet sheet) {
        this.sheet = sheet;
        for (var at = 0; at < sheet.size(); ) {
            var written = sheet.isText(at);
            var end = written ? sheet.endOfRun(at, true) : endOfCut(at);
            if (sheet.nextWritten(at) < end) {
                runs.add(new Run(at, end, written));
            }
            at = end;
        }
    }

    private int endOfCut(int from) {
        var kind = kind(sheet.tag(from));
        var at = from;
        while (at < sheet.size() && !sheet.isText(at) && isGoingOn(from, at, kind)) {
            at++;
        }
        return at;
    }

    private boolean isGoingOn(int from, int at, Cut.Kind kind) {
        var tag = sheet.tag(at);
        return kind(tag) == kind || sheet.tag(from) == Tag.LEAD && tag == Tag.FORWARDED || isLeadBefore(from, at, kind);
    }

    private boolean isLeadBefore(int from, int at, Cut.Kind kind) {
        return at > from && sheet.tag(at) == Tag.LEAD && kind == Cut.Kind.FORWARDED;
    }

    private static Cut.Kind kind(Tag tag) {
        return switch (tag) {
            case TEXT, LEAD, QUOTE -> Cut.Kind.QUOTE;
            case FORWARDED -> Cut.Kind.FORWARDED;
            case SIGNATURE -> Cut.Kind.SIGNATURE;
            case DISCLAIMER -> Cut.Kind.DISCLAIMER;
            case LIST_FOOTER -> Cut.Kind.LIST_FOOTER;
        };
    }

    Told told() {
        var answersBetween = isAnsweredBetween();
        for (var at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            if (run.text()) {
                append(plain(run.from(), run.to()));
            } else {
                var kept = answersBetween && isQuote(run) && isAnswered(at) ? keptFrom(run) : run.to();
                cut(run, kept);
                if (kept < run.to()) {
                    append(quoted(kept, run.to()));
                }
            }
        }
        return new Told(text.toString(), cut, runs.stream().anyMatch(run -> !run.text()));
    }

    /** Whether answers stand between quotes, or below what was written first: not when all is below one quote. */
    private boolean isAnsweredBetween() {
        var first = -1;
        var quotes = 0;
        var answers = 0;
        for (var at = 0; at < runs.size(); at++) {
            if (isQuote(runs.get(at))) {
                first = first < 0 ? at : first;
                quotes++;
            } else if (runs.get(at).text() && first >= 0) {
                answers++;
            }
        }
        var before = first > 0 && runs.subList(0, first).stream().anyMatch(Run::text);
        return answers > 0 && (quotes > 1 || before);
    }

    private boolean isQuote(Run run) {
        return !run.text() && kindOf(run) == Cut.Kind.QUOTE;
    }

    private boolean isAnswered(int at) {
        return at + 1 < runs.size() && runs.get(at + 1).text();
    }

    private Cut.Kind kindOf(Run run) {
        for (var at = run.from(); at < run.to(); at++) {
            if (sheet.tag(at) != Tag.LEAD) {
                return kind(sheet.tag(at));
            }
        }
        return Cut.Kind.QUOTE;
    }

    private int keptFrom(Run run) {
        var from = run.from();
        for (var at = run.from(); at < run.to(); at++) {
            if (sheet.tag(at) == Tag.LEAD) {
                from = at + 1;
            }
        }
        from = Math.min(run.to(), sheet.nextWritten(from));
        if (run.to() - from <= LONGEST_KEPT) {
            return from;
        }
        var last = sheet.lastWritten(run.to());
        while (last > from && !sheet.isBlank(last - 1)) {
            last--;
        }
        return Math.max(from, last);
    }

    private void cut(Run run, int to) {
        var words = shown(run.from(), to);
        if (!words.isBlank()) {
            cut.add(new Cut(kindOf(run), words));
        }
    }

    private void append(String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words.strip());
        }
    }

    private String plain(int from, int to) {
        var words = new StringBuilder();
        for (var at = from; at < to; at++) {
            words.append(marks(sheet.depth(at))).append(sheet.text(at)).append('\n');
        }
        return Tidy.of(words.toString());
    }

    /** As somebody sees it in their mail. */
    private String shown(int from, int to) {
        var words = new StringBuilder();
        for (var at = from; at < to; at++) {
            words.append(marks(sheet.depth(at))).append(sheet.text(at)).append('\n');
        }
        return Tidy.of(words.toString());
    }

    private String quoted(int from, int to) {
        var least = Integer.MAX_VALUE;
        for (var at = from; at < to; at++) {
            least = sheet.isBlank(at) ? least : Math.min(least, sheet.depth(at));
        }
        var words = new StringBuilder();
        for (var at = from; at <= sheet.lastWritten(to); at++) {
            var deeper = Math.max(0, sheet.depth(at) - least);
            words.append(marks(deeper + 1)).append(sheet.text(at)).append('\n');
        }
        return Tidy.of(words.toString());
    }

    private static String marks(int depth) {
        return depth == 0 ? "" : ">".repeat(depth) + " ";
    }
}
