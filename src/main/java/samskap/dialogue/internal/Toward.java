package samskap.dialogue.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.identity.PersonId;

/** To whom a message speaks, as far as its place in the dialogue tells. */
enum Toward {
    /** It stands for itself. */
    EVERYBODY,
    COLLEAGUE,
    /** It gives to a colleague's open question. */
    QUESTION,
    CUSTOMER;

    /** What was said before, by whom and as what. */
    record Earlier(PersonId author, boolean byStaff, Kind kind) {}

    /**
     * @param repliedTo the message whose "Reply" was used, null for a message of its own
     * @param thread everything public below the same top-level message with that one first, oldest first
     */
    static Toward of(PersonId author, @Nullable Earlier repliedTo, List<Earlier> thread) {
        if (repliedTo == null) {
            return EVERYBODY;
        }
        // Going on below one's own words speaks to whoever spoke there last.
        var partner = repliedTo.author().equals(author) ? lastOther(author, thread) : repliedTo;
        if (partner == null) {
            return EVERYBODY;
        }
        if (partner.kind() == Kind.QUESTION) {
            return QUESTION;
        }
        return partner.byStaff() ? COLLEAGUE : CUSTOMER;
    }

    private static @Nullable Earlier lastOther(PersonId author, List<Earlier> thread) {
        return thread.reversed().stream()
                .filter(said -> !said.author().equals(author))
                .findFirst()
                .orElse(null);
    }
}
