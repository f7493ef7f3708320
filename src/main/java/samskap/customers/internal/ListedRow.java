package samskap.customers.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of customers. What is empty says nothing, and changes nothing.
 *
 * @param segments by their numbers, one of each dimension at most
 * @param problem the end of the translation key of what is wrong with it, null when nothing is
 * @param told what stands there that is wrong
 */
record ListedRow(
        int line,
        String name,
        String email,
        String organisation,
        @Nullable String language,
        @Nullable LocalDate since,
        @Nullable LocalDate consent,
        List<Integer> segments,
        @Nullable String problem,
        @Nullable String told) {

    ListedRow {
        segments = List.copyOf(segments);
    }

    String segmentCodes() {
        return segments.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static List<Integer> segments(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
