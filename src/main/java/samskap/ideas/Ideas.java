package samskap.ideas;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

/** Every idea, and what people can do with one. */
public interface Ideas {

    /** The idea as everybody may read it; empty when there is none, and while it is withheld. */
    Optional<Idea> find(IdeaId id);

    /**
     * The same for somebody: authors see their own while it is withheld, and colleagues see every one.
     *
     * @param viewer null for a visitor
     */
    Optional<Idea> find(IdeaId id, @Nullable Person viewer);

    /** The ideas with these ids as somebody may read them, as {@link #find(IdeaId, Person)} has it. */
    Map<IdeaId, Idea> find(Collection<IdeaId> ids, @Nullable Person viewer);

    /** The ideas with these ids; one that is gone or withheld is missing from the map. */
    Map<IdeaId, Idea> find(Collection<IdeaId> ids);

    /** The same without their stories, for lists. */
    Map<IdeaId, Idea> cards(Collection<IdeaId> ids);

    /** An idea's changes of status, oldest first. */
    List<Move> movesOf(IdeaId id);

    /** The same of each of these ideas; one that never moved is missing. */
    Map<IdeaId, List<Move>> movesOf(Collection<IdeaId> ids);

    /** The last change of status of each of the ideas; one that never moved is missing. */
    Map<IdeaId, Move> lastMovesOf(Collection<IdeaId> ids);

    /**
     * Shares an idea; the author supports it from the start. Where a colleague is to look first, it is withheld and
     * begins its life when it is approved.
     *
     * <p>Sent again with the same key, it answers with the idea that is already there.
     *
     * @throws samskap.shared.Refusal at the field that is missing or too long, or when somebody shares too fast or may
     *     not take part
     */
    Idea share(Person author, NewIdea newIdea);

    /**
     * Changes an idea's words. Authors may, and colleagues.
     *
     * @throws StaleEdit when somebody else was first
     * @throws samskap.shared.Refusal at the field that is wrong; when the person may not, or edits too fast
     */
    Idea edit(Person by, IdeaId id, IdeaEdit edit);

    /** Whether {@link #edit} would let this person. */
    boolean mayEdit(Person person, Idea idea);

    /**
     * Gives the idea another status. Product owners may, and every employee.
     *
     * @param seen the status that the person had before them: if it is another one by now, nothing changes
     * @throws samskap.shared.Refusal at {@code reason} when the idea is declined without one; when it has moved
     *     already; when the person may not
     */
    Idea move(Person by, IdeaId id, Status seen, Status to, String reason);
}
