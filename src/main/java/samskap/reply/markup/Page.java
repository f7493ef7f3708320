package samskap.reply.markup;

import java.util.ArrayList;
import java.util.List;
import samskap.reply.words.Attribution;
import samskap.reply.words.Fold;
import samskap.reply.words.Line;

/** Lines while they are written, as a browser would lay them out. */
final class Page {

    private static final int MOST_LINES = 20_000;
    private static final int LONGEST = 200_000;

    private final List<Line> lines = new ArrayList<>();
    private final Inline line = new Inline();
    private int depth;
    private int deeper;
    private Line.Hint hint = Line.Hint.NONE;
    private String prefix = "";
    private boolean blankDue;

    List<Line> lines() {
        endLine();
        return lines;
    }

    /** What all is from here on. */
    void now(int depth, Line.Hint hint) {
        this.depth = depth;
        this.hint = hint;
    }

    /** From here to the end everything is quoted. */
    void deepen() {
        deeper = 1;
    }

    void text(String text, Look look) {
        if (!text.isEmpty() && line.length() < LONGEST) {
            line.text(text, look);
        }
    }

    void beginLink(String address) {
        line.beginLink(address);
    }

    void endLink() {
        line.endLink();
    }

    void lineBreak() {
        if (line.isEmpty()) {
            add("");
        } else {
            endLine();
        }
    }

    /** A block begins or ends. */
    void block(boolean withSpace) {
        endLine();
        blankDue |= withSpace;
    }

    /** Whether the last words say whose words follow. */
    boolean saysWhoWrote() {
        endLine();
        for (var at = lines.size() - 1; at >= Math.max(0, lines.size() - 3); at--) {
            if (!lines.get(at).isBlank()) {
                return Attribution.isLikely(Fold.of(lines.get(at).text()));
            }
        }
        return false;
    }

    void rule() {
        block(true);
        add("---");
        blankDue = true;
    }

    void item(String mark, int level) {
        prefix = "  ".repeat(Math.max(0, level - 1)) + mark;
    }

    void cell(boolean another) {
        if (another) {
            line.separate();
        }
    }

    private void endLine() {
        if (!line.isEmpty()) {
            add(prefix + line.take());
            prefix = "";
        } else {
            if (line.isHeldOpen()) {
                add("");
            }
            line.take();
        }
    }

    private void add(String text) {
        if (lines.size() >= MOST_LINES) {
            return;
        }
        if (blankDue && !lines.isEmpty() && !lines.getLast().isBlank() && !text.isEmpty()) {
            lines.add(new Line(Math.min(lines.getLast().depth(), depth + deeper), "", hint));
        }
        blankDue = false;
        var dashes = text.equals("--") ? Line.Hint.DASHES : hint;
        lines.add(new Line(depth + deeper, text, hint == Line.Hint.NONE ? dashes : hint));
    }
}
