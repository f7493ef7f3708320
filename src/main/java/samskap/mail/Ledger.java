package samskap.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.mail.Deliveries.Delivery;
import samskap.mail.Deliveries.Sort;
import samskap.mail.Deliveries.Tally;
import samskap.mail.Deliveries.Which;
import samskap.shared.Cursor;

/** What is known of the mails of one sort, for those who run the place. Whoever asks has checked that they do. */
public interface Ledger {

    Sort sort();

    Tally tally(Instant now);

    /** Those that wait in the order in which they leave, others the latest first; from the one after a cursor on. */
    List<Delivery> list(Which which, Instant now, @Nullable Cursor after, int most);

    /** Where a mail stands among those of the same moment in {@link #list}. */
    long place(Delivery mail);

    /** Tries all that were given up again, from now on. Call it in a transaction. */
    int retry(Instant now);

    /** Tries one that was given up again. Call it in a transaction. */
    void retry(String key, Instant now);
}
