package samskap.search.internal;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text has, to be looked up by the words of another. */
final class Contents {

    private final List<Unit> units;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> senses = new HashSet<>();
    /** So that most other words are known to be strangers at a glance. */
    private final BitSet hashes = new BitSet();

    Contents(Told told) {
        units = told.units();
        for (var unit : units) {
            stems.addAll(unit.word().stems());
            parts.addAll(unit.word().parts());
            senses.addAll(unit.word().senses());
            unit.word().addTo(hashes);
        }
    }

    List<Unit> units() {
        return units;
    }

    Set<String> stems() {
        return stems;
    }

    /** What its words may be put together of. */
    Set<String> parts() {
        return parts;
    }

    /** What its words may mean. */
    Set<String> senses() {
        return senses;
    }

    /** Whether it may have a stem, a part or a meaning in common with the word; else it surely has none. */
    boolean mayHaveKinOf(Word word) {
        return word.mayBeKinOf(hashes);
    }

    boolean hasWrittenLike(String word) {
        return units.stream()
                .anyMatch(unit -> Letters.areAlike(word, unit.word().written()));
    }
}
