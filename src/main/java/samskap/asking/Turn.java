package samskap.asking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Somebody may be asked.
 *
 * @param at when it may reach them: now, or when their quiet hours end
 * @param next when they can be asked something else at the earliest; null when never
 */
public record Turn(PersonId person, Instant at, @Nullable Instant next) {}
