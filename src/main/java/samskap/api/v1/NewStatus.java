package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.ideas.Status;

/** How an idea is to stand. */
public record NewStatus(
        @Means(
                value = "The status that you have seen: if it is another one by now, nothing changes.",
                oneOf = Status.class)
        String from,

        @Means(value = "The status that it gets.", oneOf = Status.class, except = "merged")
        String to,

        @Means("Why: Markdown, read by everybody concerned. Whoever declines says one.") @Nullable
        String reason) {}
