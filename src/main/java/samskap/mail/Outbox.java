package samskap.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Mails of one sort that wait to leave. What they say, and a row for each, is kept by the module that they belong to;
 * when they leave, over which connection, how often they are tried and when they are given up is decided in one place
 * for all sorts. What changes a row is called within a transaction.
 *
 * @param <T> one that was taken
 */
public interface Outbox<T extends Outbox.Due> {

    /** A mail that somebody is about to send. */
    interface Due {

        /** How often it was taken, this time too. */
        int tries();

        /** What leaves in its order, one after the other: mails to the same person have the same. */
        long lane();

        /** Which it is, for the log: by numbers, and nothing of what it says. */
        String name();
    }

    /** How a mail ended. */
    enum Outcome {
        SENT,
        /** Nobody wants it any more. */
        DROPPED,
        /** The address takes no mail, as was known by then. */
        UNREACHABLE,
        /** It was tried for days, or the mailbox is not there. */
        FAILED
    }

    /**
     * Takes what is due next, and keeps it from others for a while: whoever takes it and dies leaves it to be taken
     * again.
     *
     * @return empty when nothing is due; nothing when all that is due waits for something else
     */
    Optional<List<T>> take(Instant now, Duration lease, int most);

    /**
     * Reads together what is needed to write these.
     *
     * @return writes one of them as it reads now; nothing when nobody wants it any more
     */
    Function<T, Optional<Mail>> writer(List<T> taken);

    /** @param words the mail server's, where it did not take it */
    void settle(T due, Outcome outcome, @Nullable String words, Instant now);

    /** It was tried in vain. */
    void postpone(T due, @Nullable String words, Instant until);

    /** Gives back what was taken and not tried. */
    void release(T due, Instant until);
}
