package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * A change of status, kept for good.
 *
 * @param reason Markdown, may be empty unless the idea was declined
 */
public record Move(Status from, Status to, String reason, PersonId by, Instant at) {

    /** How much of a reason an idea's page tells beside the step, in characters. */
    public static final int REASON_IN_SHORT = 1_000;
}
