package samskap.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Deliveries.Which;
import samskap.mail.Outbox.Outcome;
import samskap.shared.Cursor;

/**
 * Where mails stand that each are one row of a table: the columns {@code due_at}, {@code tries}, {@code outcome},
 * {@code words} and {@code settled_at} of a table that belongs to whoever knows what the mails say. What changes a row
 * is called within a transaction.
 */
public interface Tray {

    /** Makes them. */
    interface Trays {

        /** @param key the column that names a row by a number */
        Tray of(String table, String key);
    }

    /** The oldest that are due, kept from others for a while; empty when none is. */
    Optional<List<Long>> take(Instant now, Duration lease, int most);

    void settle(long key, Outcome outcome, @Nullable String words, Instant now);

    void postpone(long key, @Nullable String words, Instant until);

    void release(long key, Instant until);

    Tally tally(Instant now);

    /** How one of them stands; the fields are {@link Deliveries.Delivery}'s. */
    record Standing(
            long key, int tries, Instant at, @Nullable String words, boolean unreachable) {}

    List<Standing> list(Which which, Instant now, @Nullable Cursor after, int most);

    /** Those that were given up, from now on; how many. */
    int retry(Instant now);

    void retry(long key, Instant now);
}
