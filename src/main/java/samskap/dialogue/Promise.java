package samskap.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What a colleague will do, and by when.
 *
 * @param due the last day on which it is kept in time
 * @param outcome null while it is open
 * @param word what was said to everyone when it was kept or broken, null while it is open
 */
public record Promise(
        PersonId owner,
        LocalDate due,
        @Nullable Outcome outcome,
        @Nullable String word,
        @Nullable Instant settledAt) {

    /** So many days before it is due, whoever promised is reminded. */
    public static final int SOON_DAYS = 3;

    /** How it ended. */
    public enum Outcome {
        KEPT,
        BROKEN
    }

    /** How it stands on a day. */
    public enum State {
        OPEN,
        SOON,
        OVERDUE,
        KEPT,
        BROKEN
    }

    public State stateOn(LocalDate today) {
        if (outcome != null) {
            return outcome == Outcome.KEPT ? State.KEPT : State.BROKEN;
        }
        if (today.isAfter(due)) {
            return State.OVERDUE;
        }
        return ChronoUnit.DAYS.between(today, due) <= SOON_DAYS ? State.SOON : State.OPEN;
    }
}
