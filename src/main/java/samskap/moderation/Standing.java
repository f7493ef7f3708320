package samskap.moderation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.identity.PersonId;

/**
 * How somebody stands with us.
 *
 * @param trusted since when nothing of theirs is withheld for being new, null when they are not trusted yet
 * @param blocked why they can't take part, null when they can
 */
public record Standing(@Nullable Trust trusted, @Nullable Block blocked) {

    /** Like anybody whom nobody has decided about. */
    public static final Standing USUAL = new Standing(null, null);

    public boolean isTrusted() {
        return trusted != null;
    }

    public boolean isBlocked() {
        return blocked != null;
    }

    /** Who trusts them, and since when. */
    public record Trust(PersonId by, Instant at) {}

    /** @param reason for colleagues only */
    public record Block(PersonId by, Instant at, String reason) {}
}
