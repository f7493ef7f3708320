package samskap.notification.internal;

import java.time.Instant;
import samskap.notification.Quiet;
import samskap.notification.Rhythm;

/** How somebody wants mail. */
record Choice(Rhythm rhythm, Quiet quiet) {

    static final Choice USUAL = new Choice(Rhythm.USUAL, Quiet.USUAL);

    /** When a mail may leave that could leave at this moment. */
    Instant due(Instant moment) {
        return rhythm.isDigest() ? DigestHour.after(moment, rhythm) : quiet.after(moment);
    }
}
