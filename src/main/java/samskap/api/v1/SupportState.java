package samskap.api.v1;

import samskap.api.http.Means;

/** Who wants an idea. */
public record SupportState(
        @Means("The idea that the voice counts for: where it was merged, the one that goes on.")
        long idea,

        @Means("How many people want it.") int supports,
        @Means("Whether you are one of them.") boolean supported) {}
