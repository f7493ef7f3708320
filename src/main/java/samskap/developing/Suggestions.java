package samskap.developing;

import java.util.List;
import java.util.Optional;
import samskap.ideas.Composition;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** Every wording that was suggested, and what people can do with one. Everybody may read them. */
public interface Suggestions {

    int LONGEST_WORD = 1_000;

    /** Oldest first, those that are settled too. */
    List<Suggestion> of(IdeaId idea);

    Optional<Suggestion> find(SuggestionId suggestion);

    /**
     * Suggests other words. Sent again with the same key, it answers with the suggestion that is already there.
     *
     * @throws samskap.shared.Refusal at {@code title}, {@code text} or {@code why}; when nothing is changed; when the
     *     idea is closed or gone; when somebody suggests too fast
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

    /** Where a suggestion and the idea have come to stand, empty when the idea still says what it was made from. */
    Optional<Collision> collision(Suggestion suggestion, Idea idea);

    /**
     * Takes a suggestion into the idea as it is. Of many who do so at once, one does and the others see it done.
     *
     * @throws WordingCollision when the idea says something else by now; nothing was changed
     * @throws samskap.shared.Refusal when it was declined or withdrawn; when the person may not
     */
    Idea takeIn(Person by, SuggestionId suggestion);

    /**
     * Takes a suggestion in with words that a person chose, having seen what the idea says now.
     *
     * @param seen the idea's version that they saw
     * @throws WordingCollision when the idea says something else again; nothing was changed
     * @throws samskap.shared.Refusal at {@code title} or {@code text}; when it was settled already; when the person may
     *     not
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

    /**
     * Two wordings that grew from the same words.
     *
     * @param base what the suggestion was made from
     * @param now what the idea says by now
     */
    record Collision(Composition base, Idea now) {}
}
