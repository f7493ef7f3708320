package samskap.shared.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
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

    /** Texts that have more to compare than this are compared by lines: nobody waits for a text that was replaced. */
    private static final long MOST_WORK = 9_000_000;

    private WordDiff() {}

    /**
     * The pieces in the order in which they are read. Those that were not added make up the text before, those that
     * were not removed the text after.
     */
    public static List<Piece> between(String before, String after) {
        var old = words(before);
        var young = words(after);
        if ((long) old.size() * young.size() > MOST_WORK) {
            old = lines(before);
            young = lines(after);
        }
        var runs = new Runs();
        var read = 0;
        for (var change : changes(old, young)) {
            runs.kept(String.join("", old.subList(read, change.from())));
            runs.changed(String.join("", old.subList(change.from(), change.to())), String.join("", change.words()));
            read = change.to();
        }
        runs.kept(String.join("", old.subList(read, old.size())));
        return runs.pieces();
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

        Change followedBy(Change next) {
            return new Change(
                    from,
                    next.to,
                    Stream.concat(words.stream(), next.words.stream()).toList());
        }
    }

    /** In the order in which they are read; there are words that were kept between any two of them. */
    static List<Change> changes(List<String> before, List<String> after) {
        var changes = new ArrayList<Change>();
        for (var delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var from = delta.getSource().getPosition();
            var change = new Change(
                    from,
                    from + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines()));
            // The library tells striking out and writing anew one after the other.
            var goesOn = !changes.isEmpty() && changes.getLast().to() == from;
            changes.add(goesOn ? changes.removeLast().followedBy(change) : change);
        }
        return changes;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> lines(String text) {
        return LINE.matcher(text).results().map(MatchResult::group).toList();
    }

    /**
     * Gathers pieces. A few words that happen to stand in both texts between two larger changes are no reason to stop:
     * they are struck out and written anew, as a person would.
     */
    private static final class Runs {

        private static final int FEW = 16;

        private final List<Piece> pieces = new ArrayList<>();
        private String removed = "";
        private String added = "";
        private String kept = "";

        void kept(String words) {
            kept += words;
        }

        void changed(String old, String young) {
            if (isLost(Math.min(size(removed, added), size(old, young)))) {
                removed += kept;
                added += kept;
                kept = "";
            } else {
                close();
            }
            removed += old;
            added += young;
        }

        private boolean isLost(int between) {
            var isMereSpace = kept.isBlank() && !(removed + added).isEmpty();
            return kept.indexOf('\n') < 0 && (isMereSpace || (kept.length() <= between && kept.length() <= FEW));
        }

        private static int size(String old, String young) {
            return Math.max(old.length(), young.length());
        }

        List<Piece> pieces() {
            close();
            return List.copyOf(pieces);
        }

        /** What both begin and end with was not changed after all. */
        private void close() {
            var old = words(removed);
            var young = words(added);
            var most = Math.min(old.size(), young.size());
            var head = 0;
            while (head < most && old.get(head).equals(young.get(head))) {
                head++;
            }
            var tail = 0;
            while (tail < most - head && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
                tail++;
            }
            put(Fate.KEPT, String.join("", old.subList(0, head)));
            put(Fate.REMOVED, String.join("", old.subList(head, old.size() - tail)));
            put(Fate.ADDED, String.join("", young.subList(head, young.size() - tail)));
            put(Fate.KEPT, String.join("", old.subList(old.size() - tail, old.size())) + kept);
            removed = "";
            added = "";
            kept = "";
        }

        private void put(Fate fate, String words) {
            if (words.isEmpty()) {
                return;
            }
            var goesOn = !pieces.isEmpty() && pieces.getLast().fate() == fate;
            pieces.add(new Piece(fate, goesOn ? pieces.removeLast().text() + words : words));
        }
    }
}
