package samskap.api.v1;

import samskap.api.http.Means;

/** A piece of a text in which something was looked for. */
public record FoundText(
        String text,
        @Means("Whether it is what was looked for.") boolean found) {}
