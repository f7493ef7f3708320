package samskap.developing;

import java.time.Instant;
import samskap.identity.PersonId;

/**
 * What has been arrived at with an idea, as somebody wrote it down at a moment.
 *
 * @param number counts from 1; each writing is kept
 * @param body Markdown; empty when it was taken down
 */
public record Summary(int number, String body, PersonId by, Instant at) {

    public boolean isPinned() {
        return !body.isEmpty();
    }
}
