package samskap.developing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.shared.text.Merge;

/**
 * Every wording that was suggested, and what people can do with one. Everybody may read those that nobody withholds.
 */
public interface Suggestions {

    int LONGEST_WORD = 1_000;

    /** How many of one person may wait with one idea. */
    int MOST_OF_ONE = 5;

    /**
     * How many of an idea's the viewer sees; as everywhere here, whoever is nobody sees what everybody does.
     *
     * @param viewer null for a visitor
     */
    Tally count(IdeaId idea, @Nullable Person viewer);

    /** Those that wait for a decision, oldest first. */
    List<Suggestion> waiting(IdeaId idea, @Nullable Person viewer, int most);

    /** Those that were decided on or withdrawn, the latest of it first. */
    List<Suggestion> settled(IdeaId idea, @Nullable Person viewer, int most);

    Optional<Suggestion> find(SuggestionId suggestion, @Nullable Person viewer);

    /** Those of these that there are for the viewer. */
    Map<SuggestionId, Suggestion> find(Collection<SuggestionId> suggestions, @Nullable Person viewer);

    default Tally count(IdeaId idea) {
        return count(idea, null);
    }

    default List<Suggestion> waiting(IdeaId idea, int most) {
        return waiting(idea, null, most);
    }

    default List<Suggestion> settled(IdeaId idea, int most) {
        return settled(idea, null, most);
    }

    default Optional<Suggestion> find(SuggestionId suggestion) {
        return find(suggestion, null);
    }

    /**
     * Suggests other words. Sent again with the same key, it answers with the suggestion that is already there.
     *
     * @throws samskap.shared.Refusal at {@code title}, {@code text} or {@code why}; when nothing is changed; when the
     *     idea is closed or gone; when {@value #MOST_OF_ONE} of the person wait with it, or they suggest too fast
     */
    Suggestion suggest(Person author, NewSuggestion suggestion);

    /**
     * Whether these words could be suggested, before anybody is asked who they are.
     *
     * @throws samskap.shared.Refusal as {@link #suggest} would, but for what depends on the person
     */
    void check(NewSuggestion suggestion);

    /** Whether this person may take suggestions in and decline them: the idea's author and colleagues. */
    boolean mayDecide(Person person, Idea idea);

    /** Where suggestions and their idea have come to stand. */
    Map<SuggestionId, Standing> standing(Collection<Suggestion> suggestions, Idea idea);

    /**
     * Takes a suggestion into the idea as it is. Of many who do so at once, one does and the others see it done.
     *
     * @throws WordingCollision when the idea says something else by now; nothing was changed
     * @throws samskap.shared.Refusal when it was declined or withdrawn; when the person may not
     */
    Idea takeIn(Person by, SuggestionId suggestion);

    /**
     * Takes a suggestion in with words that a person chose, having seen what the idea says now. Words that are not the
     * suggested ones are the words of whoever chose them, made from the suggestion.
     *
     * @param seen the idea's version that they saw
     * @throws WordingCollision when the idea says something else again; nothing was changed
     * @throws samskap.shared.Refusal at {@code title} or {@code text}; when nothing of the suggestion goes in; when it
     *     was settled already; when the person may not
     */
    Idea takeIn(Person by, SuggestionId suggestion, int seen, String title, String story);

    /**
     * Says no, with a word to its author that everybody can read. Declining twice changes nothing.
     *
     * @throws samskap.shared.Refusal at {@code word} when it says nothing; when it was settled otherwise; when the
     *     person may not
     */
    void decline(Person by, SuggestionId suggestion, String word);

    /**
     * Takes one's own suggestion back: the place stays, the words go. Taking back twice changes nothing.
     *
     * @throws samskap.shared.Refusal when it was settled already; when it is somebody else's
     */
    void withdraw(Person author, SuggestionId suggestion);

    /** How many wait and how many are settled. */
    record Tally(int waiting, int settled) {}

    /**
     * How a suggestion and its idea stand to each other.
     *
     * @param base what it was made from
     * @param collides whether the idea says something else by now
     */
    record Standing(Composition base, boolean collides) {}

    /**
     * Two wordings that grew from the same words.
     *
     * @param base what the suggestion was made from
     * @param now what the idea says by now
     */
    record Collision(Composition base, Idea now) {

        /** What the idea says now. */
        public Composition words() {
            return new Composition(now.title(), now.story());
        }

        /** Both changes, where they don't touch the same words. */
        public Optional<Composition> with(Composition suggested) {
            var title = Merge.of(base.title(), now.title(), suggested.title());
            var story = Merge.of(base.story(), now.story(), suggested.story());
            return title.flatMap(one -> story.map(other -> new Composition(one, other)));
        }
    }
}
