package samskap.journey;

import java.time.LocalDate;
import samskap.identity.PersonId;

/**
 * What we did about a step.
 *
 * @param by who wrote it down
 * @param day on which it was done, where the company lives
 * @param words as they were written: "new packing"
 */
public record Deed(DeedId id, StepId step, PersonId by, LocalDate day, String words) {}
