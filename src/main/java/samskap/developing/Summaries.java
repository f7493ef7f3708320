package samskap.developing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.Person;

/** What has been arrived at with each idea, in a person's words. Everybody may read it, and what it said before. */
public interface Summaries {

    /** Short enough to be read by somebody who reads nothing else. */
    int LONGEST = 600;

    /** What is pinned, or was last taken down; empty when nobody ever wrote one. */
    Optional<Summary> latest(IdeaId idea);

    /** Everything that was ever written down, oldest first. */
    List<Summary> all(IdeaId idea);

    /** The same for several ideas; those for which nobody ever wrote one are missing. */
    Map<IdeaId, List<Summary>> all(Collection<IdeaId> ideas);

    /** What had been pinned before, latest first. */
    List<Summary> earlier(IdeaId idea, int most);

    /** Whether this person may write it: the idea's author and colleagues. */
    boolean mayPin(Person person, Idea idea);

    /**
     * Pins what has been arrived at. The same words again change nothing.
     *
     * @param seen the number of the latest that the writer had before them, 0 when there was none
     * @param body as typed; blank takes down what is pinned
     * @throws StaleSummary when somebody else was first; nothing was changed
     * @throws samskap.shared.Refusal at {@code summary} when it is too long or there is nothing to take down; when the
     *     person may not, or writes too fast
     */
    Summary pin(Person by, IdeaId idea, int seen, String body);
}
