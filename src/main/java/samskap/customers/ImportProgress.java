package samskap.customers;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import samskap.identity.PersonId;

/**
 * How far a list of customers has come.
 *
 * @param rows how many it has
 * @param done how many of them are looked at, or taken in
 * @param verdicts how many are what, as far as they are looked at
 */
public record ImportProgress(
        ImportId id, PersonId by, Instant began, State state, int rows, int done, Map<Verdict, Integer> verdicts) {

    /** What happens with it. */
    public enum State {
        /** It is being sent. */
        READING,
        /** Each row is held against what is known. */
        CHECKING,
        /** A person says whether it is taken in. */
        CHECKED,
        TAKING_IN,
        DONE;

        /** Whether a machine is at it. */
        public boolean isAtWork() {
            return this == READING || this == CHECKING || this == TAKING_IN;
        }
    }

    /** A list that was sent to its end, or given up, is gone this long after it came. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** What taking a row in would do. */
    public enum Verdict {
        NEW,
        CHANGED,
        SAME,
        WRONG
    }

    public ImportProgress {
        verdicts = Map.copyOf(verdicts);
    }

    public int of(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }
}
