package samskap.inbox.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a mail was brought.
 *
 * @param from to whom failures would go: empty for nobody, null where whoever brought it did not say
 * @param to for whom it was brought; none where whoever brought it did not say
 */
record Delivery(Source source, @Nullable String from, List<String> to) {

    Delivery {
        to = List.copyOf(to);
    }

    /** Who brought it. */
    enum Source {
        SMTP,
        IMAP,
        /** Not a mail server. */
        HAND
    }
}
