package samskap.moments;

import samskap.identity.PersonId;

/**
 * Whoever told a moment has before them what colleagues said to it.
 *
 * @param said the number of the last that they have read; what came while the page was made has a higher one
 */
public record AnswersRead(PersonId teller, MomentId moment, long said) {}
