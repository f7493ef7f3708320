package samskap.shared.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import samskap.shared.text.WordDiff.Change;

/** Puts together what two people made of the same text. */
public final class Merge {

    private Merge() {}

    /**
     * The text with what both changed.
     *
     * @param base what both began with
     * @return empty when they changed the same words, or words side by side, in different ways, or so much that nobody
     *     waits for a comparison: then a person decides
     */
    public static Optional<String> of(String base, String one, String other) {
        var words = WordDiff.words(base);
        var ones = WordDiff.changes(words, WordDiff.words(one));
        var both = new ArrayList<>(ones);
        var same = new HashSet<>(ones);
        for (var change : WordDiff.changes(words, WordDiff.words(other))) {
            if (!same.contains(change)) {
                if (ones.stream().anyMatch(mine -> touch(mine, change))) {
                    return Optional.empty();
                }
                both.add(change);
            }
        }
        return Optional.of(applied(words, both));
    }

    private static boolean touch(Change mine, Change other) {
        return mine.from() <= other.to() && other.from() <= mine.to();
    }

    private static String applied(List<String> words, List<Change> changes) {
        var result = new ArrayList<>(words);
        // From the end, so that what comes before stays where it is.
        changes.sort(Comparator.comparingInt(Change::from).reversed());
        for (var change : changes) {
            var part = result.subList(change.from(), change.to());
            part.clear();
            part.addAll(change.words());
        }
        return String.join("", result);
    }
}
