package samskap.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which ideas belong together: a main idea, and those that were merged into it, each with its own. What people say and
 * want is kept with the idea that they said it of; whoever shows or counts it for an idea asks for all of its members.
 */
public interface Families {

    /** The idea that this one's page leads to: itself unless it was merged. */
    IdeaId mainOf(IdeaId idea);

    /** The idea itself, then what it was merged into, and so on to the main idea. */
    List<IdeaId> wayOf(IdeaId idea);

    /** The idea itself, then whatever was merged into it, directly or not, in the order of their ids. */
    List<IdeaId> membersOf(IdeaId idea);

    /** Each of these ideas with its members, itself among them. */
    Map<IdeaId, Set<IdeaId>> membersOf(Collection<IdeaId> ideas);

    /** Those of these ideas that are merged, each with the one that it leads to. */
    Map<IdeaId, IdeaId> mainsOf(Collection<IdeaId> ideas);

    /** Every idea that is merged, with the one that it leads to; for work that goes through all ideas anyway. */
    Map<IdeaId, IdeaId> everyMerged();

    /** How the idea was merged, if it is. */
    Optional<Merger> mergerOf(IdeaId idea);

    /** Every merger that any of these was merged by, those that were undone since too. */
    List<Merger> mergersOf(Collection<IdeaId> ideas);

    /** How all the others became members, latest first. */
    List<Merger> mergersInto(IdeaId idea);
}
