package samskap.notification.internal;

import java.util.List;
import samskap.identity.PersonId;
import samskap.mail.Outbox;
import samskap.notification.Rhythm;

/**
 * What goes into one mail.
 *
 * @param happenings in their order, never none; the first one names the parcel, however much of it is told in the end
 * @param tries counts this one too
 */
record Parcel(PersonId person, Rhythm rhythm, List<Long> happenings, int tries) implements Outbox.Due {

    Parcel {
        happenings = List.copyOf(happenings);
    }

    long id() {
        return happenings.getFirst();
    }

    @Override
    public long lane() {
        return person.value();
    }

    @Override
    public String name() {
        return "the mail to person " + person.value() + " about " + happenings;
    }
}
