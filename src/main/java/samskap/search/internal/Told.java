package samskap.search.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samskap.search.words.Tongues;
import samskap.shared.Language;

/**
 * A text that was taken apart to be compared.
 *
 * @param units every telling word, once
 * @param scenes that it is about as a whole
 */
record Told(List<Unit> units, Set<String> scenes, Optional<Language> language) {

    static Told of(String title, String story) {
        var words = Unit.tokens(title);
        var more = Unit.tokens(story);
        var units = Unit.of(words, more);
        var both = Stream.concat(words.stream(), more.stream()).toList();
        return new Told(units, Unit.scenes(units), Tongues.language(title + "\n" + story, both));
    }

    /** Whether it is known to be in another language. */
    boolean isForeignTo(Told other) {
        return language.isPresent() && other.language().isPresent() && !language.equals(other.language());
    }
}
