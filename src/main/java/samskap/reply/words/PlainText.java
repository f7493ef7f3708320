package samskap.reply.words;

import java.util.ArrayList;
import java.util.List;

/** Plain text of a mail as lines: quote marks become depth, and what was broken softly is joined (RFC 3676). */
public final class PlainText {

    /** Deeper quotes are all as old as this. */
    private static final int DEEPEST = 50;

    /** More lines than these are not read. */
    public static final int MOST_LINES = 20_000;

    private static final int LONGEST_ATTRIBUTION = 300;

    private final boolean flowed;
    private final boolean deletesSpace;
    private final List<Line> lines = new ArrayList<>();

    /** What a soft break leaves open, with the depth of it. */
    private final StringBuilder open = new StringBuilder();

    private int openDepth = -1;

    /** Whether quotes are marked by whose they are: {@code AB> }. */
    private boolean initialled;

    private PlainText(boolean flowed, boolean deletesSpace) {
        this.flowed = flowed;
        this.deletesSpace = deletesSpace;
    }

    /**
     * @param flowed whether lines that end in a space go on
     * @param deletesSpace whether that space is only there for the break
     */
    public static List<Line> lines(String text, boolean flowed, boolean deletesSpace) {
        var reading = new PlainText(flowed, deletesSpace);
        reading.initialled = Initials.areMarks(text);
        var from = 0;
        while (from <= text.length() && reading.lines.size() < MOST_LINES) {
            var end = lineEnd(text, from);
            reading.line(text.substring(from, end));
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        reading.close();
        return reading.lines;
    }

    private static int lineEnd(String text, int from) {
        for (var at = from; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == '\n' || letter == '\r' || letter == '\u2028' || letter == '\u0085') {
                return at;
            }
        }
        return text.length();
    }

    private void line(String line) {
        if (isPicture(line)) {
            return;
        }
        var words = afterAttribution(line);
        if (words > 0) {
            line(line.substring(0, words));
            line(line.substring(words).strip());
            return;
        }
        if (initialled && Initials.end(line) > 0) {
            add(1, line.substring(Initials.end(line)).strip());
            return;
        }
        if (line.startsWith(">>> ") && line.endsWith(">>>")) {
            add(0, line);
            return;
        }
        var depth = 0;
        var at = 0;
        var text = 0;
        while (at < line.length() && (line.charAt(at) == '>' || depth > 0 && line.charAt(at) == ' ' && !flowed)) {
            if (line.charAt(at) == '>') {
                depth++;
                text = at + 1;
            }
            at++;
        }
        if (depth == 1 && isEscapedFrom(line)) {
            depth = 0;
            text = 1;
        }
        var stuffed = text < line.length() && line.charAt(text) == ' ' && (depth > 0 || flowed);
        add(Math.min(depth, DEEPEST), line.substring(stuffed ? text + 1 : text));
    }

    /** Where what somebody wrote goes on behind who it was, as Yahoo leaves it; 0 where it does not. */
    private static int afterAttribution(String line) {
        var colon = line.indexOf(":  ");
        return colon > 0
                        && colon < LONGEST_ATTRIBUTION
                        && !line.substring(colon + 1).isBlank()
                        && Attribution.isSure(Fold.of(line.substring(0, colon + 1)))
                ? colon + 1
                : 0;
    }

    /** Where a picture stands in the HTML: {@code [cid:image001.png@01D]}. */
    private static boolean isPicture(String line) {
        return (line.startsWith("[cid:") || line.startsWith("[image:")) && line.indexOf(']') == line.length() - 1;
    }

    /** Mail servers write a mark before a line that begins with "From ", lest it begin a mail. */
    private boolean isEscapedFrom(String line) {
        return line.startsWith(">From ") && (lines.isEmpty() || lines.getLast().depth() == 0);
    }

    private void add(int depth, String text) {
        var dashes = text.equals("-- ");
        if (openDepth >= 0 && (openDepth != depth || dashes)) {
            close();
        }
        if (flowed && text.endsWith(" ") && !dashes) {
            openDepth = depth;
            open.append(text, 0, deletesSpace ? text.length() - 1 : text.length());
        } else {
            open.append(text);
            lines.add(new Line(depth, open.toString().stripTrailing(), dashes ? Line.Hint.DASHES : Line.Hint.NONE));
            open.setLength(0);
            openDepth = -1;
        }
    }

    private void close() {
        if (openDepth >= 0) {
            lines.add(new Line(openDepth, open.toString().stripTrailing()));
            open.setLength(0);
            openDepth = -1;
        }
    }
}
