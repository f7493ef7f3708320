package samskap.notification.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import samskap.notification.Rhythm;
import samskap.shared.text.TimeAgo;

/** When mail leaves: at once, with tomorrow's breakfast, or on Monday's. */
final class DigestHour {

    private static final LocalTime BREAKFAST = LocalTime.of(7, 0);

    private DigestHour() {}

    /** The moment at or after this one. */
    static Instant after(Instant now, Rhythm rhythm) {
        if (!rhythm.isDigest()) {
            return now;
        }
        var local = now.atZone(TimeAgo.HOME);
        var day = local.toLocalTime().isAfter(BREAKFAST) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        if (rhythm == Rhythm.WEEKLY) {
            day = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        return day.atTime(BREAKFAST).atZone(TimeAgo.HOME).toInstant();
    }
}
