package samskap.chair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Who waits longest for a word from us.
 *
 * @param ref what they told
 * @param who null where they are not to be named at the table
 * @param since null when nobody knows
 * @param about what they told, in a line, as far as it may be told there; may be empty
 * @param path where the whole of it can be read, from the root
 */
public record LongestWait(
        Story.Ref ref, @Nullable PersonId who, @Nullable Instant since, String about, String path) {}
