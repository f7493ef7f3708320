package samskap.support;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * A voice that a colleague recorded for a customer who gave it elsewhere.
 *
 * @param where they said it ("on the phone"); may be empty
 */
public record Recorded(PersonId customer, PersonId by, Instant at, String where) {}
