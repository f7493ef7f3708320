package samskap.moderation;

import java.time.Instant;
import samskap.audit.Thing;
import samskap.identity.PersonId;

/**
 * A colleague decided on something that was withheld, or is from now on. Heard within the same transaction.
 *
 * @param shown whether everybody sees it now; else it was declined
 */
public record Decided(Thing thing, PersonId author, PersonId by, boolean shown, Instant at) {}
