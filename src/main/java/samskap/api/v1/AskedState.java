package samskap.api.v1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** How an open question stands. */
public record AskedState(
        @Means("How many people have written to it.") int contributors,

        @Means("When the asker had heard enough; missing while it takes contributions.") @Nullable
        Instant closedAt) {}
