package samskap.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.Person;

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
}
