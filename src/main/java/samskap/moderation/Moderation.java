package samskap.moderation;

import org.jspecify.annotations.Nullable;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * What waits for a colleague's decision, and the decisions; each is one step and stands in the audit log. Deciding the
 * same twice changes nothing.
 */
public interface Moderation {

    int LONGEST_REASON = 2_000;

    /** What waits, longest first. */
    Slice<Case> waiting(Person viewer, @Nullable Cursor after, int size);

    /** How many things wait. */
    int count();

    /** What it says now, whether withheld or not. */
    Piece piece(Person viewer, Thing thing);

    /**
     * Everybody sees it, now or still; its reports are settled.
     *
     * @param seen as the colleague had it before them: nobody lets out what was written over it meanwhile
     * @throws samskap.shared.Refusal when it says something else by now
     */
    void approve(Person by, Piece seen);

    /** The same, and nothing of its author's is withheld for being new any more. */
    void approveAndTrust(Person by, Piece seen);

    /**
     * Nobody but its author and colleagues sees it any more.
     *
     * @param reason what its author is told
     * @throws samskap.shared.Refusal at {@code reason} when there is none; when a colleague decided otherwise meanwhile
     */
    void decline(Person by, Thing thing, String reason);

    /**
     * The same, and its author can't take part any more.
     *
     * @param reason what its author is told, and why they are blocked
     */
    void declineAndBlock(Person by, Thing thing, String reason);

    /** Takes something that everybody sees out of their sight until it is decided on. */
    void withhold(Person by, Thing thing);
}
