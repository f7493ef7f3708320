package samskap.customers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What a colleague wrote about a customer whom they met, as colleagues and that customer read it.
 *
 * @param way how they met; null for what the colleague knows from having met them
 * @param day when they met, or when it was written
 * @param correction how the customer puts it, which stands beside; empty when they left it as it is
 */
public record Note(
        NoteId id,
        PersonId customer,
        PersonId by,
        @Nullable Way way,
        LocalDate day,
        String words,
        String correction,
        Instant writtenAt) {

    /** Whether it tells of a meeting. */
    public boolean isEncounter() {
        return way != null;
    }
}
