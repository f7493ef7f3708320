package samskap.api.v1;

import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;

/** A page of what was found. */
public record FoundList(
        @Means("What fits best first.") List<FoundIdea> items,

        @Means("Your words as they were probably meant; missing when they are as they should be.") @Nullable
        String meant,

        @Means("Where the next page begins, to be sent as `after`; missing when there is none.") @Nullable
        String next) {}
