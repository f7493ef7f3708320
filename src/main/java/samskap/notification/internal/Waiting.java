package samskap.notification.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;

/**
 * One happening that waits to leave to one person.
 *
 * @param parcel the mail in which it was tried already; null when it was not
 * @param group what may be in one mail with it: the same idea, to colleagues or to everybody, or it alone
 */
record Waiting(
        PersonId person, long happening, @Nullable Long parcel, String group, Rhythm rhythm, int tries, Instant due) {

    boolean isDue(Instant now) {
        return !due.isAfter(now);
    }

    /** What it leaves with. */
    Object mail() {
        if (parcel != null) {
            return parcel;
        }
        return rhythm.isDigest() ? rhythm : group;
    }
}
