package samskap.developing.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import samskap.developing.Suggestion;
import samskap.developing.Suggestions.Collision;
import samskap.developing.Suggestions.Standing;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.Version;

/** A suggestion and its idea as it stands now. */
final class Meeting {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private final Composition base;
    private final Suggestion suggestion;
    private final Idea idea;

    /** @param from the version that it was made from, null when nobody knows that any more: then it is as of now */
    Meeting(@Nullable Version from, Suggestion suggestion, Idea idea) {
        this.base = from == null ? words(idea) : from.words();
        this.suggestion = suggestion;
        this.idea = idea;
    }

    Suggestion suggestion() {
        return suggestion;
    }

    Idea idea() {
        return idea;
    }

    static Composition words(Idea idea) {
        return new Composition(idea.title(), idea.story());
    }

    /** Words count, not versions: an idea that only moved to another stage still says what it said. */
    Standing standing() {
        var now = words(idea);
        var meets =
                suggestion.isOpen() && !base.equals(now) && !suggestion.words().equals(now);
        return new Standing(base, meets);
    }

    /** Empty when it can go in without writing over what somebody else wrote. */
    Optional<Collision> collision() {
        return standing().collides() ? Optional.of(shown()) : Optional.empty();
    }

    /** All that somebody has to see who chooses. */
    Collision shown() {
        return new Collision(base, idea);
    }

    /**
     * Whether whoever chose these words added none: they are the suggested ones, or those put into what it says now.
     */
    boolean isAllOf(Composition chosen) {
        return chosen.equals(suggestion.words())
                || shown().with(suggestion.words()).filter(chosen::equals).isPresent();
    }

    /**
     * Whether something of the suggestion goes in with these words: one that it brought, or one less that it left out.
     * Where it did neither, but put the same words in another order, whoever chose has to know.
     */
    boolean goesInWith(Composition chosen) {
        var now = all(words(idea));
        var brought = without(without(all(suggestion.words()), all(base)), now);
        var leftOut = without(all(base), all(suggestion.words()));
        leftOut.retainAll(now);
        var says = all(chosen);
        return !chosen.equals(words(idea))
                && (brought.isEmpty() && leftOut.isEmpty()
                        || brought.stream().anyMatch(says::contains)
                        || !says.containsAll(leftOut));
    }

    private static Set<String> all(Composition words) {
        return WORD.matcher(words.title() + "\n" + words.story())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Set<String> without(Set<String> words, Set<String> others) {
        words.removeAll(others);
        return words;
    }
}
