package samskap.api.v1;

import java.time.Instant;
import samskap.api.http.Means;
import samskap.ideas.Status;

/** A change of status. */
public record StatusMove(
        @Means(value = "How it stood.", oneOf = Status.class)
        String from,

        @Means(value = "How it stood from then on.", oneOf = Status.class)
        String to,

        @Means("Markdown; may be empty.") String reason,
        Someone by,
        Instant at) {}
