package samskap.api.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** A page of a dialogue. */
public record MessageList(
        @Means("Oldest first, each with its replies.") List<OneMessage> items,

        @Means("Where the next page begins, to be sent as `after`; missing when there is none.") @Nullable
        String next) {}
