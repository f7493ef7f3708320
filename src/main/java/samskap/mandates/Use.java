package samskap.mandates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.MessageId;
import samskap.identity.PersonId;
import samskap.moments.MomentId;

/**
 * Something that was said or done within a mandate.
 *
 * @param title what the mandate was called then
 * @param message what was answered or promised; null when it was about a moment
 * @param moment what was made right, or whose teller was answered; null when it was said to an idea
 * @param deed the key of what was made right, or of the answer to the moment's teller; null when it was said to an idea
 * @param thankedBy in the order in which they did
 */
public record Use(
        UseId id,
        MandateId mandate,
        String title,
        PersonId by,
        @Nullable MessageId message,
        @Nullable MomentId moment,
        @Nullable UUID deed,
        Instant at,
        List<PersonId> thankedBy) {

    public Use {
        thankedBy = List.copyOf(thankedBy);
    }

    /** The same, thanked for by these. */
    public Use thankedBy(List<PersonId> colleagues) {
        return new Use(id, mandate, title, by, message, moment, deed, at, colleagues);
    }
}
