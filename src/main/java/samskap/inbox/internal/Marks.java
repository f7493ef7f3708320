package samskap.inbox.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.inbox.internal.Marked.Fault;
import samskap.inbox.internal.Marked.Sort;

/**
 * Reads the marks in a colleague's mail: {@code #question}, {@code #promise 4 Dec}, {@code #note}, {@code #status
 * planned because …}, each at the beginning of a line. Whatever looks like a note without certainly being one is a
 * fault: words for colleagues must never come out among customers.
 */
final class Marks {

    private static final Pattern LINE = Pattern.compile("^\\s{0,3}\\\\?[#＃](\\p{L}[\\p{L}\\p{M}]*):?(?:\\s+(.*))?$");
    private static final Pattern WITHIN = Pattern.compile("(?<![\\p{L}\\p{N}/&])[#＃](\\p{L}[\\p{L}\\p{M}]*)");
    private static final Pattern HEADING = Pattern.compile("^\\s*[#＃]+\\s+(\\p{L}+)");

    private final StatusNames statuses;
    private final LocalDate today;
    private final List<String> body = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private @Nullable Kind kind;
    private @Nullable LocalDate due;
    private Marked.@Nullable Move move;

    private Marks(StatusNames statuses, LocalDate today) {
        this.statuses = statuses;
        this.today = today;
    }

    static Marked read(String text, StatusNames statuses, LocalDate today) {
        var marks = new Marks(statuses, today);
        text.lines().forEach(marks::line);
        return marks.marked();
    }

    /** Whether a line begins as a note does. */
    static boolean holdsNote(String text) {
        return text.lines().anyMatch(line -> {
            var found = LINE.matcher(line);
            return found.matches() && Mark.of(found.group(1)).orElse(null) == Mark.NOTE;
        });
    }

    /** Whether anything in these words may be meant as a note, at the beginning of a line or not. */
    static boolean mayHoldNote(String text) {
        return text.lines().anyMatch(Marks::lineMayHoldNote);
    }

    private static boolean lineMayHoldNote(String line) {
        var heading = HEADING.matcher(line);
        return WITHIN.matcher(line).results().map(found -> found.group(1)).anyMatch(Mark::mayMeanNote)
                || (heading.find() && Mark.of(heading.group(1)).orElse(null) == Mark.NOTE);
    }

    private void line(String line) {
        var found = LINE.matcher(line);
        var mark = found.matches() ? Mark.of(found.group(1)) : java.util.Optional.<Mark>empty();
        if (mark.isPresent()) {
            var rest = found.group(2) == null ? "" : found.group(2).strip();
            take(mark.get(), found.group(1), rest);
            return;
        }
        if (lineMayHoldNote(line)) {
            faults.add(new Fault(Sort.NOTE_UNSURE, line.strip()));
        } else if (found.matches()) {
            unknown.add(found.group(1));
        }
        body.add(line);
    }

    private void take(Mark mark, String word, String rest) {
        switch (mark) {
            case STATUS -> move(rest);
            case PROMISE -> promise(word, rest);
            case QUESTION, NOTE -> {
                meant(mark, word);
                keep(rest);
            }
        }
    }

    private void promise(String word, String rest) {
        meant(Mark.PROMISE, word);
        WrittenDay.at(rest, today)
                .ifPresentOrElse(
                        written -> {
                            due = written.day();
                            keep(written.rest());
                        },
                        () -> faults.add(new Fault(Sort.NO_DAY, rest)));
    }

    private void move(String rest) {
        statuses.at(rest)
                .ifPresentOrElse(
                        found -> move = new Marked.Move(found.status(), found.reason()),
                        () -> faults.add(new Fault(Sort.NO_STATUS, rest)));
    }

    private void meant(Mark mark, String word) {
        if (kind != null && kind != mark.kind()) {
            faults.add(new Fault(Sort.TWO_KINDS, word));
        }
        kind = mark.kind();
    }

    /** What stands behind a mark is said as well. */
    private void keep(String rest) {
        if (!rest.isEmpty()) {
            line(rest);
        }
    }

    private Marked marked() {
        if (kind == Kind.NOTE) {
            // Then all of it is among colleagues, whatever else looks like it.
            faults.removeIf(fault -> fault.sort() == Sort.NOTE_UNSURE);
        }
        return new Marked(String.join("\n", body).strip(), kind, due, move, faults, unknown);
    }
}
