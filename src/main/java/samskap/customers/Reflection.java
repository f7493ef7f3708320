package samskap.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension in the mirror: who is studied beside who does the studying.
 *
 * @param lines the segments, the largest first, and last those of whom nothing is said
 */
public record Reflection(String dimension, List<Line> lines) {

    public Reflection {
        lines = List.copyOf(lines);
    }

    /**
     * One segment.
     *
     * @param segment what it is called, null for whoever said nothing
     * @param share its part of all customers, 0 to 1; null where nothing is said
     * @param met how many different customers of it somebody met; null when that can't be told of so few
     * @param colleagues how many of those who met them are of it themselves, in whole fives; null likewise
     */
    public record Line(
            @Nullable String segment,
            @Nullable Double share,
            @Nullable Integer met,
            @Nullable Integer colleagues) {}
}
