package samskap.journey;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * Published when it is told that a customer passed a step of the journey; the same passing once. Heard in the
 * transaction in which it is told.
 *
 * @param person who is here and works elsewhere
 * @param at when they passed it, which may be days ago
 */
public record StepPassed(StepId step, PersonId person, Instant at) {}
