package samskap.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import samskap.shared.text.TimeAgo;

/** When somebody wants no mail: what would come then waits for the end of it. */
public enum Quiet {
    /** Mail comes at any hour. */
    NEVER,
    /** From 22 to 7. */
    NIGHT,
    /** Outside of Monday to Friday from 8 to 18. */
    OFF_WORK;

    /** Of those who have chosen nothing. */
    public static final Quiet USUAL = NIGHT;

    /** The moment at or after this one at which mail is welcome, by the clocks of the company's home. */
    public Instant after(Instant moment) {
        var local = moment.atZone(TimeAgo.HOME);
        return switch (this) {
            case NEVER -> moment;
            case NIGHT -> within(local, LocalTime.of(7, 0), LocalTime.of(22, 0));
            case OFF_WORK -> {
                var work = within(workday(local), LocalTime.of(8, 0), LocalTime.of(18, 0));
                // After work on a Friday comes a Saturday.
                yield workday(work.atZone(TimeAgo.HOME)).toInstant();
            }
        };
    }

    private static Instant within(ZonedDateTime local, LocalTime from, LocalTime until) {
        var time = local.toLocalTime();
        if (time.isBefore(from)) {
            return local.with(from).toInstant();
        }
        return time.isBefore(until)
                ? local.toInstant()
                : local.plusDays(1).with(from).toInstant();
    }

    private static ZonedDateTime workday(ZonedDateTime local) {
        var day = local.getDayOfWeek();
        return day.compareTo(DayOfWeek.FRIDAY) <= 0
                ? local
                : local.plusDays(8 - day.getValue()).with(LocalTime.of(8, 0));
    }

    /** The word for translation keys and fields. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
