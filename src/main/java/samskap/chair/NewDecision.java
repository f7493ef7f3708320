package samskap.chair;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * What leaders want to decide.
 *
 * @param key chosen by the page: the same is decided once
 * @param owner null while nobody is chosen, which is refused
 * @param due null while no day is chosen, which is refused
 * @param stage the number of a part of the journey, null for all of it
 */
public record NewDecision(
        UUID key,
        String words,
        @Nullable PersonId owner,
        @Nullable LocalDate due,
        @Nullable Integer stage) {}
