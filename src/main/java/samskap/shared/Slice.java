package samskap.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that people scroll, and where the next one starts.
 *
 * @param items what is on this page, in order
 * @param next the cursor after the last item, or null when the list ends here
 */
public record Slice<T>(List<T> items, @Nullable Cursor next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Makes a page out of rows that were read with one row more than the page holds: the extra row says that there is a
     * next page, without a second query.
     */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, Cursor> cursorOf) {
        if (rows.size() <= size) {
            return new Slice<>(rows, null);
        }
        var items = rows.subList(0, size);
        return new Slice<>(items, cursorOf.apply(items.getLast()));
    }
}
