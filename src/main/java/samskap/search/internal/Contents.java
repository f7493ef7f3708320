package samskap.search.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text has, to be looked up by the words of another. */
final class Contents {

    private final List<Unit> units;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> senses = new HashSet<>();

    Contents(Told told) {
        units = told.units();
        for (var unit : units) {
            stems.addAll(unit.word().stems());
            parts.addAll(unit.word().parts());
            senses.addAll(unit.word().senses());
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

    boolean hasWrittenLike(String word) {
        return units.stream()
                .anyMatch(unit -> Letters.areAlike(word, unit.word().written()));
    }
}
