package samskap.notification.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;

/**
 * Something that people are to be told about.
 *
 * @param message what was said, or the promise that was settled; null for a change of status
 * @param repliedTo whose words it replies to, null when nobody's
 * @param internal it is told to colleagues only
 * @param toldUpTo everybody up to this person has been told
 * @param tries how often telling it has failed
 */
record Happening(
        long id,
        Kind kind,
        IdeaId idea,
        @Nullable MessageId message,
        PersonId by,
        @Nullable PersonId repliedTo,
        boolean internal,
        Instant at,
        PersonId toldUpTo,
        int tries) {

    enum Kind {
        MOVED,
        SAID,
        SETTLED
    }
}
