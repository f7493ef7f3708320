package samskap.customers.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samskap.customers.Dimension;
import samskap.customers.Dimension.Segment;

/** Finds the segment of which fewest were met, beside its part of all customers. */
final class LeastMet {

    /** Fewer encounters than this say nothing of who is heard. */
    static final int ENOUGH = 10;

    private LeastMet() {}

    /**
     * @param met how many different customers of each segment were met, by its number
     * @return empty when too few were met to tell, or every segment was met at least as its part is
     */
    static Optional<Segment> of(List<Dimension> dimensions, Map<Integer, Integer> met) {
        return dimensions.stream()
                .flatMap(dimension -> least(dimension, met).stream())
                .min(Comparator.comparingDouble(Shortfall::ratio)
                        .thenComparingInt(each -> each.segment().id()))
                .map(Shortfall::segment);
    }

    /** @param ratio its part of those who were met beside its part of all: 1 where they agree */
    private record Shortfall(Segment segment, double ratio) {}

    private static Optional<Shortfall> least(Dimension dimension, Map<Integer, Integer> met) {
        var all = dimension.segments().stream()
                .mapToInt(segment -> met.getOrDefault(segment.id(), 0))
                .sum();
        if (all < ENOUGH) {
            return Optional.empty();
        }
        return dimension.segments().stream()
                .map(segment ->
                        new Shortfall(segment, met.getOrDefault(segment.id(), 0) / (double) all / segment.share()))
                .filter(each -> each.ratio() < 1)
                .min(Comparator.comparingDouble(Shortfall::ratio)
                        .thenComparingInt(each -> each.segment().id()));
    }
}
