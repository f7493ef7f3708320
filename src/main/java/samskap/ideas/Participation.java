package samskap.ideas;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/**
 * One way in which a person has taken part in ideas. Each module that knows of one contributes it as a Spring bean, so
 * that a person's own page shows them all.
 */
public interface Participation {

    /** The ways, in the order in which they are shown. */
    enum Way {
        SHARED,
        SUPPORTED,
        JOINED,
        DEVELOPED;

        /** The word for addresses and translation keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Way way();

    /**
     * The ideas, those first that the person took part in last.
     *
     * @param after the last page's cursor, null for the first page
     */
    Slice<Part> of(PersonId person, @Nullable Cursor after, int size);

    /** @param at when they did so last */
    record Part(IdeaId idea, Instant at) {}
}
