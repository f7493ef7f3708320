package samskap.shared.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samskap.shared.text.WordDiff.Change;

/** The shortest way from one list of words to another, for as long as it is worth looking for. */
final class Comparison {

    /**
     * How many words that are out or in are looked for at most. The work grows with the square of it, whatever the
     * length of the texts: two that differ in more were not edited but replaced, and nobody waits for that.
     */
    private static final int MOST = 800;

    private Comparison() {}

    /** The changes in the order in which they are read, empty when there are too many. */
    static Optional<List<Change>> of(List<String> before, List<String> after) {
        var middle = Middle.of(before, after);
        try {
            return Optional.of(changes(middle));
        } catch (TooMany tooMany) {
            return Optional.empty();
        }
    }

    private static List<Change> changes(Middle middle) {
        var changes = new ArrayList<Change>();
        var patch = DiffUtils.diff(middle.old(), middle.young(), new MyersDiff<String>(), new Patience());
        for (var delta : patch.getDeltas()) {
            var from = middle.head() + delta.getSource().getPosition();
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

    /** Is told after each further word that is out or in, and ends the search when there are too many. */
    private static final class Patience implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int differing, int most) {
            if (differing > MOST) {
                throw new TooMany();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("More differs than is compared", null, false, false);
        }
    }
}
