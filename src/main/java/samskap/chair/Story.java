package samskap.chair;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.ideas.Stage;
import samskap.identity.PersonId;

/**
 * What happened to one customer, in their own words, as far as they let it be shown.
 *
 * @param ref what it is kept as
 * @param teller whom it happened to, where we know them
 * @param called the name that the colleague wrote down; it tells two customers apart and is not shown, may be empty
 * @param notedBy the colleague who saw or heard it and asked whether it may be written down
 * @param title what they call it; empty for a moment
 * @param words what they told
 * @param felt whether it went well, null when nobody said
 * @param path where the whole of it can be read, from the root
 */
public record Story(
        Ref ref,
        @Nullable PersonId teller,
        String called,
        @Nullable PersonId notedBy,
        String title,
        String words,
        @Nullable Boolean felt,
        @Nullable Stage stage,
        Instant at,
        String path) {

    /** What it was told as. */
    public enum Kind {
        IDEA,
        MOMENT
    }

    /** Names a story. */
    public record Ref(Kind kind, long id) {}

    /** Whether the other is of the same customer, as far as we know. */
    public boolean isOfSamePersonAs(Story other) {
        return teller != null ? teller.equals(other.teller()) : !called.isEmpty() && called.equals(other.called());
    }
}
