package samskap.search.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text has, to be looked up by the words of another. */
final class Contents {

    private final List<Unit> units;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> meanings = new HashSet<>();
    private final Set<String> scenes;

    Contents(List<Unit> units) {
        this.units = units;
        for (var unit : units) {
            stems.addAll(unit.word().stems());
            parts.addAll(unit.word().parts());
            meanings.addAll(unit.word().meanings());
        }
        scenes = Unit.scenes(units);
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

    /** What its words may mean, and what that is about. */
    Set<String> meanings() {
        return meanings;
    }

    /** Scenes that it is about as a whole. */
    Set<String> scenes() {
        return scenes;
    }

    boolean hasWrittenLike(String word) {
        return units.stream()
                .anyMatch(unit -> Letters.areAlike(word, unit.word().written()));
    }
}
