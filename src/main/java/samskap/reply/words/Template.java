package samskap.reply.words;

import java.util.Arrays;
import java.util.List;

/** A phrase with gaps. Compared from left to right without going back, so in linear time. */
record Template(List<String> pieces) {

    static Template of(String phrase) {
        return new Template(
                Arrays.stream(phrase.split("\\*", -1)).map(Template::folded).toList());
    }

    /** Folded, but with the spaces that stand at the gaps. */
    private static String folded(String piece) {
        var folded = Fold.of(piece);
        return (piece.startsWith(" ") ? " " : "") + folded + (piece.length() > 1 && piece.endsWith(" ") ? " " : "");
    }

    /** Whether the words are the phrase from beginning to end. */
    boolean matches(String folded) {
        if (!folded.startsWith(pieces.getFirst()) || !folded.endsWith(pieces.getLast())) {
            return false;
        }
        var at = found(folded, pieces.getFirst().length(), 1);
        return at >= 0 && at <= folded.length() - pieces.getLast().length();
    }

    /** Whether the phrase stands somewhere in the words. */
    boolean isIn(String folded) {
        var at = folded.indexOf(pieces.getFirst());
        var end = at < 0 ? -1 : found(folded, at + pieces.getFirst().length(), 1);
        return end >= 0 && folded.indexOf(pieces.getLast(), end) >= 0;
    }

    private int found(String folded, int from, int first) {
        var at = from;
        for (var piece : pieces.subList(first, pieces.size() - 1)) {
            var next = folded.indexOf(piece, at);
            if (next < 0) {
                return -1;
            }
            at = next + piece.length();
        }
        return at;
    }
}
