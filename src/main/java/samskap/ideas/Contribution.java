package samskap.ideas;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * Something that somebody gave and that went into an idea.
 *
 * @param at when it went in
 */
public record Contribution(PersonId by, Instant at) {}
