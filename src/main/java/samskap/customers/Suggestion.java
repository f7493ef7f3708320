package samskap.customers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Whom it would be good to meet, and why.
 *
 * @param segment the one that was met least, where that is why
 * @param last when somebody met them last, where that is why
 */
public record Suggestion(
        PersonId customer,
        Why why,
        @Nullable String segment,
        @Nullable LocalDate last) {

    /** Why somebody is suggested. */
    public enum Why {
        /** Of their segment fewer were met than of any other, beside how many there are. */
        SEGMENT,
        /** Nobody has met them. */
        UNHEARD,
        /** It is long ago. */
        LONG_AGO
    }
}
