package samskap.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * Something that waits for a colleague's decision.
 *
 * @param cause why it is withheld, null when everybody sees it and somebody has reported it
 * @param since since when it waits
 * @param reports what nobody has decided on, oldest first
 */
public record Case(Piece piece, PersonId author, @Nullable Cause cause, Instant since, List<Report> reports) {

    public Case {
        reports = List.copyOf(reports);
    }

    public boolean isWithheld() {
        return cause != null;
    }
}
