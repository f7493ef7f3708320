package samskap.reply.words;

import java.util.Arrays;
import java.util.List;

/** A mail's lines while they are told apart. Whoever recognises some marks them. */
final class Sheet {

    /** What a line is. */
    enum Tag {
        TEXT,
        /** Says whose words follow: cut with the quote, and never repeated above an answer. */
        LEAD,
        QUOTE,
        FORWARDED,
        SIGNATURE,
        DISCLAIMER,
        LIST_FOOTER;

        boolean isQuoted() {
            return this == LEAD || this == QUOTE || this == FORWARDED;
        }
    }

    private final List<Line> lines;
    private final Tag[] tags;
    private final String[] folded;

    Sheet(List<Line> lines) {
        this.lines = lines;
        tags = new Tag[lines.size()];
        Arrays.fill(tags, Tag.TEXT);
        folded = lines.stream().map(line -> Fold.of(shortened(line.text()))).toArray(String[]::new);
    }

    /** No known phrase is longer; a paragraph in one line is told by how it begins. */
    private static String shortened(String text) {
        return text.length() <= 4_000 ? text : text.substring(0, 4_000);
    }

    int size() {
        return tags.length;
    }

    Line line(int at) {
        return lines.get(at);
    }

    int depth(int at) {
        return lines.get(at).depth();
    }

    String text(int at) {
        return lines.get(at).text();
    }

    /** The line as it is compared with known phrases. */
    String folded(int at) {
        return folded[at];
    }

    boolean isBlank(int at) {
        return folded[at].isEmpty();
    }

    Tag tag(int at) {
        return tags[at];
    }

    boolean isText(int at) {
        return tags[at] == Tag.TEXT;
    }

    void mark(int from, int to, Tag tag) {
        Arrays.fill(tags, from, to, tag);
    }

    /** The first line from there that is not blank, or the end. */
    int nextWritten(int from) {
        var at = from;
        while (at < size() && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The last line before there that is not blank, or −1. */
    int lastWritten(int before) {
        var at = before - 1;
        while (at >= 0 && isBlank(at)) {
            at--;
        }
        return at;
    }

    /** Where the run of lines with one kind of tag ends: text, or what is no text. */
    int endOfRun(int from, boolean text) {
        var at = from;
        while (at < size() && isText(at) == text) {
            at++;
        }
        return at;
    }
}
