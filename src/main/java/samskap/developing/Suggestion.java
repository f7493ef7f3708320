package samskap.developing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Composition;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * Other words that somebody suggests for an idea. It stays for good, whatever became of it.
 *
 * @param base the idea's version that it was made from
 * @param words what the idea would say; empty when its author took it back
 * @param why a word about it on one line, may be empty
 * @param outcome what became of it, null while it is open
 * @param withheld only its author and colleagues see it
 */
public record Suggestion(
        SuggestionId id,
        IdeaId idea,
        PersonId author,
        int base,
        Composition words,
        String why,
        Instant at,
        @Nullable Outcome outcome,
        boolean withheld) {

    /** Where on its idea's page it stands. */
    public String anchor() {
        return anchor(id.value());
    }

    /** The same for one by its number. */
    public static String anchor(long id) {
        return "s" + id;
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /**
     * What became of a suggestion.
     *
     * @param by who decided so; for one that was withdrawn its author
     * @param word what was said when it was declined, empty otherwise
     */
    public record Outcome(Decision decision, PersonId by, Instant at, String word) {}

    /** How a suggestion can end. */
    public enum Decision {
        TAKEN_IN,
        DECLINED,
        WITHDRAWN
    }
}
