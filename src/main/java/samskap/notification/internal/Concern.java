package samskap.notification.internal;

import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.notification.Reason;

/**
 * Somebody who is concerned with something, and the strongest reason for it.
 *
 * @param idea null where it is no idea's
 */
record Concern(PersonId person, @Nullable IdeaId idea, Reason reason) {}
