package samskap.notification.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.notification.Reason;
import samskap.notification.Rhythm;

/**
 * One person is told of one happening.
 *
 * @param idea through which they are concerned, null where it is no idea's
 * @param read it is so old that nobody has to catch up on it
 * @param rhythm how it goes by mail, null when it doesn't
 * @param mailDue when it is to leave, null when it doesn't
 */
record Telling(
        PersonId person,
        @Nullable IdeaId idea,
        Reason reason,
        boolean read,
        @Nullable Rhythm rhythm,
        @Nullable Instant mailDue) {

    /** The same with a mail that leaves no earlier. */
    Telling from(Instant earliest) {
        return mailDue == null || !mailDue.isBefore(earliest)
                ? this
                : new Telling(person, idea, reason, read, rhythm, earliest);
    }
}
