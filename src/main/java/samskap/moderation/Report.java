package samskap.moderation;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * What somebody finds wrong.
 *
 * @param word what else they said, may be empty
 */
public record Report(PersonId by, Ground ground, String word, Instant at) {}
