package samskap.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * How something is withheld from everybody but its author and colleagues.
 *
 * @param declined null while it waits for a colleague's look
 */
public record Withheld(Cause cause, @Nullable Declined declined) {

    public boolean isDeclined() {
        return declined != null;
    }

    /** @param reason what its author is told */
    public record Declined(PersonId by, Instant at, String reason) {}
}
