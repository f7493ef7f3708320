package samskap.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a customer agrees that colleagues write down what they understood of them.
 *
 * @param day on which they agreed or took it back; null when nobody asked
 */
public record Consent(State state, @Nullable LocalDate day) {

    /** Nobody asked yet. */
    public static final Consent NOT_ASKED = new Consent(State.NOT_ASKED, null);

    /** How it stands. */
    public enum State {
        NOT_ASKED,
        GIVEN,
        WITHDRAWN
    }

    public boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    public boolean isGiven() {
        return state == State.GIVEN;
    }
}
