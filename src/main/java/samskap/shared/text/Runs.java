package samskap.shared.text;

import java.util.ArrayList;
import java.util.List;
import samskap.shared.text.WordDiff.Fate;
import samskap.shared.text.WordDiff.Piece;

/**
 * Gathers pieces. A few words that happen to stand in both texts between two larger changes are no reason to stop: they
 * are struck out and written anew, as a person would.
 */
final class Runs {

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
        return kept.indexOf('\n') < 0 && kept.length() <= between && kept.length() <= FEW;
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
        var old = WordDiff.words(removed);
        var middle = Middle.of(old, WordDiff.words(added));
        put(Fate.KEPT, String.join("", old.subList(0, middle.head())));
        put(Fate.REMOVED, String.join("", middle.old()));
        put(Fate.ADDED, String.join("", middle.young()));
        put(Fate.KEPT, String.join("", old.subList(old.size() - middle.tail(), old.size())) + kept);
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
