package samskap.moments;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * A colleague answered whoever told a moment.
 *
 * @param said the number of what they said
 */
public record MomentAnswered(MomentId moment, long said, PersonId by, PersonId teller, Instant at) {}
