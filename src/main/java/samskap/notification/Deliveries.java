package samskap.notification;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** How telling people and sending mail goes, for those who run the place. */
public interface Deliveries {

    /**
     * @param untold happenings of which people are still being told
     * @param toSend mails that are due now
     * @param later mails that wait for their hour, or for another try
     * @param stuck mails that were tried in vain at least once and are tried again
     * @param failed mails that were given up
     * @param dueSince since when the one that has waited longest is due; null when none is
     * @param lastSent null when none ever was
     */
    record State(
            long untold,
            long toSend,
            long later,
            long stuck,
            long failed,
            @Nullable Instant dueSince,
            @Nullable Instant lastSent) {}

    State state(Person admin);

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
     * @param id of the mail among those to this person
     * @param tries how often it was tried in vain, or once more where it was sent
     * @param at when it is tried (again), was sent, or was given up
     * @param words the mail server's, when it last did not take it
     * @param unreachable it was not tried, for the address takes no mail
     */
    record Delivery(
            PersonId to,
            long id,
            IdeaId idea,
            Rhythm rhythm,
            int tries,
            Instant at,
            @Nullable String words,
            boolean unreachable) {}

    /** Those that wait in the order in which they leave, others the latest first. */
    Slice<Delivery> mails(Person admin, Which which, @Nullable Cursor after, int size);

    /** Tries one that was given up again, though it was known that the address takes no mail. */
    void resend(Person admin, PersonId to, long id);
}
