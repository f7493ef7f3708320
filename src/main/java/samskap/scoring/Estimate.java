package samskap.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What somebody estimates, with how unsure they are.
 *
 * @param likely as likely too low as too high (the median), in the factor's unit
 * @param atMost "95 % sure below"; null for a plain number
 */
public record Estimate(double likely, @Nullable Double atMost, PersonId by, Instant at) {}
