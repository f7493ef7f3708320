package samskap.dialogue.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samskap.shared.Refusal;

/** By when a promise may be due: from today on, and within a year, because nobody waits longer for a word. */
final class DueDay {

    private DueDay() {}

    static LocalDate of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            throw Refusal.of("due", "dialogue.refused.dueMissing");
        }
        if (due.isBefore(today)) {
            throw Refusal.of("due", "dialogue.refused.duePast");
        }
        if (due.isAfter(today.plusYears(1))) {
            throw Refusal.of("due", "dialogue.refused.dueFar");
        }
        return due;
    }
}
