package samskap.search.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samskap.search.internal.StoriesNow.Story;
import samskap.search.words.Tongues;
import samskap.shared.Language;

/**
 * A text that was taken apart to be compared. Whoever writes an idea asks again with each pause, and meets the same
 * ideas each time: those of stories are kept for a while.
 *
 * @param units every telling word, once
 * @param scenes that it is about as a whole
 */
record Told(List<Unit> units, Set<String> scenes, Optional<Language> language) {

    private record Kept(long print, Told told) {}

    private static final Cache<Long, Kept> KNOWN =
            Caffeine.newBuilder().maximumSize(10_000).build();

    static Told of(String title, String story) {
        var words = Unit.tokens(title);
        var more = Unit.tokens(story);
        var units = Unit.of(words, more);
        var both = Stream.concat(words.stream(), more.stream()).toList();
        return new Told(units, Unit.scenes(units), Tongues.language(title + "\n" + story, both));
    }

    static Told of(Story story) {
        var id = story.idea().value();
        var print = print(story);
        var kept = KNOWN.getIfPresent(id);
        if (kept == null || kept.print() != print) {
            kept = new Kept(print, of(story.title(), story.story()));
            KNOWN.put(id, kept);
        }
        return kept.told();
    }

    /** Whether it is known to be in another language. */
    boolean isForeignTo(Told other) {
        return language.isPresent() && other.language().isPresent() && !language.equals(other.language());
    }

    /** Another one than before when it says something else. */
    private static long print(Story story) {
        return (long) story.title().hashCode() << 32 | story.story().hashCode() & 0xffffffffL;
    }
}
