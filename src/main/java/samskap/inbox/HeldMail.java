package samskap.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * A mail that waits for a colleague's decision.
 *
 * @param from whoever says they wrote it, as it stands there
 * @param why what speaks against them
 * @param detail what our mail server found, or what would have been written back; may be empty
 * @param whose it would be, and who is asked once it is let through; null for nobody whom we know
 * @param about the title of the idea that it would be said of, with its path; null for none
 * @param words what it says
 * @param own whether whoever looks at it may have written it: then it is for somebody else to decide
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
        String words,
        boolean own) {

    /** The idea that it would be said of. */
    public record About(String title, String path) {}
}
