package samskap.customers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way of looking at customers, such as how they live, with the segments that there are in it.
 *
 * @param ownWord whether people alone say where they belong, such as of which age they are; then nobody but they reads
 *     it of them, and it shows in counts ({@link Mirror})
 * @param weighs whether values are weighed by what customers say of themselves in it; never where it is their own word
 * @param segments the largest first
 */
public record Dimension(int id, String name, boolean ownWord, boolean weighs, List<Segment> segments) {

    /** @param share its part of all customers, 0 to 1; those of a dimension make 1 */
    public record Segment(int id, String name, double share) {}

    public Dimension {
        segments = List.copyOf(segments);
    }

    public Optional<Segment> segment(@Nullable Integer number) {
        return segments.stream()
                .filter(segment -> number != null && segment.id() == number)
                .findFirst();
    }
}
