package samskap.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What changed between two texts, word by word, as a person would mark it with a pen. */
public final class WordDiff {

    /** What became of some words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Some words in a row with the same fate. */
    public record Piece(Fate fate, String text) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|\\X");

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");

    private WordDiff() {}

    /**
     * The pieces in the order in which they are read. Those that were not added make up the text before, those that
     * were not removed the text after. Texts that have much to compare are compared by lines.
     */
    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var young = words(after);
        var byWords = Comparison.of(old, young);
        if (byWords.isPresent()) {
            return pieces(old, byWords.get());
        }
        var lines = lines(before);
        return pieces(lines, changes(lines, lines(after)));
    }

    private static List<Piece> pieces(List<String> old, List<Change> changes) {
        var runs = new Runs();
        var read = 0;
        for (var change : throughSpaces(old, changes)) {
            runs.kept(String.join("", old.subList(read, change.from())));
            runs.changed(String.join("", old.subList(change.from(), change.to())), String.join("", change.words()));
            read = change.to();
        }
        runs.kept(String.join("", old.subList(read, old.size())));
        return runs.pieces();
    }

    /** A space that stands in both texts ends no change: whoever uses a pen strikes it out with the words around it. */
    private static List<Change> throughSpaces(List<String> old, List<Change> changes) {
        var through = new ArrayList<Change>();
        for (var change : changes) {
            var between = through.isEmpty()
                    ? List.<String>of()
                    : old.subList(through.getLast().to(), change.from());
            var isSpace =
                    !between.isEmpty() && between.stream().allMatch(word -> word.isBlank() && !word.contains("\n"));
            through.add(isSpace ? through.removeLast().followedBy(between).followedBy(change) : change);
        }
        return through;
    }

    /**
     * The same without what is far from any change, which is left out with an ellipsis.
     *
     * @param near how many characters to keep before and after a change, about
     */
    public static List<Piece> nearChanges(List<Piece> pieces, int near) {
        var result = new ArrayList<Piece>();
        for (var n = 0; n < pieces.size(); n++) {
            var piece = pieces.get(n);
            var head = n == 0 ? 0 : near;
            var tail = n == pieces.size() - 1 ? 0 : near;
            var isFar = piece.fate() == Fate.KEPT && piece.text().length() > head + tail + near;
            result.add(isFar ? new Piece(Fate.KEPT, leftOut(piece.text(), head, tail)) : piece);
        }
        return result;
    }

    private static String leftOut(String text, int head, int tail) {
        var end = head == 0 ? 0 : text.lastIndexOf(' ', head) + 1;
        var start = tail == 0 ? text.length() : text.indexOf(' ', text.length() - tail);
        return text.substring(0, end) + "…" + (start < 0 ? "" : text.substring(start));
    }

    /** Other words in the place of those from one number up to another. */
    record Change(int from, int to, List<String> words) {

        /** @param kept words that stand in both texts */
        Change followedBy(List<String> kept) {
            return followedBy(new Change(to, to + kept.size(), kept));
        }

        Change followedBy(Change next) {
            return new Change(
                    from,
                    next.to,
                    Stream.concat(words.stream(), next.words.stream()).toList());
        }
    }

    /**
     * In the order in which they are read; there are words that were kept between any two of them. Where there is more
     * to compare than anybody waits for, it is one: all of that is out, and all of the other is in.
     */
    static List<Change> changes(List<String> before, List<String> after) {
        return Comparison.of(before, after).orElseGet(() -> {
            var middle = Middle.of(before, after);
            return List.of(new Change(middle.head(), before.size() - middle.tail(), List.copyOf(middle.young())));
        });
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> lines(String text) {
        return LINE.matcher(text).results().map(MatchResult::group).toList();
    }
}
