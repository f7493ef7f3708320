package samskap.mail;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.identity.EmailAddress;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** How sending mail goes, for those who run the place. */
public interface Deliveries {

    /** What mails are for. */
    enum Sort {
        /** What people are told of. */
        NEWS,
        /** What we write back by ourselves to mail that came in. */
        ANSWERS,
        /** That a colleague noted somebody's wish. */
        NOTICES,
        /** A question by name, and what is said back to its answer. */
        ASKS,
        /** What leaves while somebody waits for it: codes, invitations, a changed address. Nobody sends it again. */
        DIRECT;

        /** The word for addresses and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param toCome what is still to be written
     * @param toSend mails that are due now
     * @param later mails that wait for their hour, or for another try
     * @param stuck mails that were tried in vain at least once and are tried again
     * @param failed mails that were given up
     * @param dueSince since when the one that has waited longest is due; null when none is
     * @param lastSent null when none ever was
     */
    record Tally(
            long toCome,
            long toSend,
            long later,
            long stuck,
            long failed,
            @Nullable Instant dueSince,
            @Nullable Instant lastSent) {

        public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, null, null);

        public Tally and(Tally other) {
            return new Tally(
                    toCome + other.toCome,
                    toSend + other.toSend,
                    later + other.later,
                    stuck + other.stuck,
                    failed + other.failed,
                    first(dueSince, other.dueSince),
                    last(lastSent, other.lastSent));
        }

        private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
            return one == null || other != null && other.isBefore(one) ? other : one;
        }

        private static @Nullable Instant last(@Nullable Instant one, @Nullable Instant other) {
            return one == null || other != null && other.isAfter(one) ? other : one;
        }
    }

    /** All sorts together. */
    Tally tally(Person admin);

    Tally tally(Person admin, Sort sort);

    /**
     * Tries mails again, from now on, that were given up.
     *
     * @return how many
     */
    int retry(Person admin);

    /** Mails by how they stand. */
    enum Which {
        FAILED,
        WAITING,
        SENT;

        /** The word for addresses and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One mail, by what it is about; what it says is between the place and the person.
     *
     * @param key of the mail among those of its sort
     * @param to null for an address that is nobody's here
     * @param address null where the person is known
     * @param idea which it is about; null for none
     * @param what it is: the end of a translation key
     * @param tries how often it was tried in vain, or once more where it was sent
     * @param at when it is tried (again), was sent, or was given up
     * @param words the mail server's, when it last did not take it
     * @param unreachable it was not tried, for the address takes no mail
     */
    record Delivery(
            String key,
            @Nullable PersonId to,
            @Nullable EmailAddress address,
            @Nullable Long idea,
            String what,
            int tries,
            Instant at,
            @Nullable String words,
            boolean unreachable) {}

    /** Those that wait in the order in which they leave, others the latest first. */
    Slice<Delivery> mails(Person admin, Sort sort, Which which, @Nullable Cursor after, int size);

    /** Tries one that was given up again, though it was known that the address takes no mail. */
    void resend(Person admin, Sort sort, Delivery mail);
}
