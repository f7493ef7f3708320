package samskap.ideas;

import java.util.List;
import java.util.Optional;
import samskap.identity.PersonId;

/** Everything that ideas have said. Nothing of it is ever lost or changed. */
public interface Versions {

    /** Oldest first; the last is what the idea says now. */
    List<Version> of(IdeaId idea);

    /** What the idea said when its count of edits stood at this number. */
    Optional<Version> at(IdeaId idea, int number);

    /**
     * Gives the idea the words that somebody else found for it. Works within the caller's transaction, which holds the
     * idea (see {@link IdeaPulse#hold}) and has asked whether the person may.
     *
     * @throws StaleEdit when the idea is not at that version any more
     */
    Idea reword(IdeaId idea, Rewording rewording);

    /**
     * Other words for an idea.
     *
     * @param seen the idea's version that they were chosen for
     * @param author whose words they are
     * @param by who puts them in
     */
    record Rewording(int seen, Composition words, PersonId author, PersonId by, String why) {}
}
