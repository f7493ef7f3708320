package samskap.reading.page;

import org.jspecify.annotations.Nullable;

/**
 * How an idea stands, in a word or two.
 *
 * @param status the style sheet's word for a status, null when it is none
 * @param kind the style sheet's class, null when the status says it
 * @param icon null for none
 */
public record Chip(
        @Nullable String status,
        @Nullable String kind,
        @Nullable String icon,
        String label) {}
