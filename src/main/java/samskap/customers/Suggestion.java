package samskap.customers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Whom it would be good to meet, and why.
 *
 * @param segments by their names: the one that was met least, or those that both are of, where that is why
 * @param last when somebody met them last, where that is why
 */
public record Suggestion(
        PersonId customer,
        Why why,
        List<String> segments,
        @Nullable LocalDate last) {

    public Suggestion {
        segments = List.copyOf(segments);
    }

    /** Why somebody is suggested. */
    public enum Why {
        /** Of their segment fewer were met than of any other, beside how many there are. */
        SEGMENT,
        /**
         * They live much as the colleague does, as both said: nobody near shares more segments. Whoever studies
         * understands those best whose life is like their own.
         */
        NEAREST,
        /** Nobody has met them. */
        UNHEARD,
        /** It is long ago. */
        LONG_AGO
    }
}
