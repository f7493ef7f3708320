package samskap.chair;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.identity.PersonId;

/**
 * What was decided in a meeting.
 *
 * @param owner who sees to it
 * @param due the last day on which it is done in time
 * @param stage the part of the journey that it is meant for, null when it is for all of it
 * @param ending null while it is open
 */
public record Decision(
        DecisionId id,
        String words,
        PersonId owner,
        LocalDate due,
        @Nullable Stage stage,
        PersonId decidedBy,
        Instant decidedAt,
        @Nullable Ending ending) {

    /** How it ended. */
    public enum Outcome {
        DONE,
        DROPPED
    }

    /** @param word what was said to it */
    public record Ending(Outcome outcome, String word, PersonId by, Instant at) {}

    public boolean isLateOn(LocalDate today) {
        return ending == null && today.isAfter(due);
    }
}
