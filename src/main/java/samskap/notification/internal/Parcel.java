package samskap.notification.internal;

import java.util.List;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;

/**
 * What goes into one mail.
 *
 * @param happenings in their order, never none; the first one names the parcel, however much of it is told in the end
 * @param tries counts this one too
 */
record Parcel(PersonId person, Rhythm rhythm, List<Long> happenings, int tries) {

    Parcel {
        happenings = List.copyOf(happenings);
    }

    long id() {
        return happenings.getFirst();
    }
}
