package samskap.api.v1;

import org.jspecify.annotations.Nullable;
import samskap.api.http.Means;
import samskap.ideas.Merging;

/** Which idea another is the same as. */
public record MergeWish(
        @Means("The idea that goes on.") long into,

        @Means(value = "A word to those concerned: Markdown.", most = Merging.LONGEST_WORD) @Nullable
        String word) {}
