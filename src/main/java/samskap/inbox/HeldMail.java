package samskap.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * A mail that waits for a colleague's decision.
 *
 * @param from whoever says they wrote it, as it stands there
 * @param why what speaks against them
 * @param detail which checks failed; may be empty
 * @param whose answer it would be; null for nobody whom we know
 * @param about the title of the idea that it would be said of, with its path; null for none
 * @param words what it says
 */
public record HeldMail(
        long id,
        Instant receivedAt,
        String from,
        String subject,
        @Nullable Why why,
        String detail,
        @Nullable PersonId whose,
        @Nullable About about,
        String words) {

    /** The idea that it would be said of. */
    public record About(String title, String path) {}
}
