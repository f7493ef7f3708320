package samskap.dialogue;

import java.time.LocalDate;
import java.util.Optional;

/** When somebody is reminded of a promise, each once. */
public enum Reminder {
    /** Whoever promised, some days before. */
    DUE_SOON,
    /** Whoever promised, on the last day. */
    DUE_TODAY,
    /** Whoever leads, once the day has passed. */
    OVERDUE;

    /**
     * What a promise calls for on a day. What should have come earlier, while nothing ran, is not made up for.
     *
     * @param given the day on which it was promised: somebody who has just promised something knows it
     */
    public static Optional<Reminder> on(LocalDate today, LocalDate given, LocalDate due) {
        if (today.isAfter(due)) {
            return Optional.of(OVERDUE);
        }
        if (!today.isAfter(given)) {
            return Optional.empty();
        }
        if (today.equals(due)) {
            return Optional.of(DUE_TODAY);
        }
        var soon = due.minusDays(Promise.SOON_DAYS);
        return given.isBefore(soon) && !today.isBefore(soon) ? Optional.of(DUE_SOON) : Optional.empty();
    }
}
