package samskap.mandates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import samskap.shared.text.TimeAgo;

/** By when whoever asks needs to hear. */
public enum Deadline {
    /** Somebody stands beside me. */
    SOON,
    /** By the end of the working day, where the company lives; at least an hour. */
    TODAY,
    /** By noon of the next day. */
    TOMORROW;

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /** The moment that it means when somebody says it now. */
    public Instant from(Instant now) {
        var here = now.atZone(TimeAgo.HOME);
        var soon = now.plus(AN_HOUR);
        return switch (this) {
            case SOON -> soon;
            case TODAY -> {
                var end = here.with(END_OF_DAY).toInstant();
                yield end.isBefore(soon) ? soon : end;
            }
            case TOMORROW -> here.plusDays(1).with(LocalTime.NOON).toInstant();
        };
    }

    /** The translation key of what it says. */
    public String key() {
        return "mandates.deadline." + name().toLowerCase(Locale.ROOT);
    }
}
