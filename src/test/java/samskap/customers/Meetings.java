package samskap.customers;

import java.time.LocalDate;
import java.util.UUID;

/** Encounters for tests. */
public final class Meetings {

    private Meetings() {}

    /** A visit on this day, with the customer's consent. */
    public static NewEncounter on(LocalDate day, String words) {
        return new NewEncounter(UUID.randomUUID(), Way.VISITED, day, words, true);
    }
}
