package samskap.reading.page;

import org.jspecify.annotations.Nullable;
import samskap.ideas.BoardQuery;
import samskap.shared.Cursor;

/** Addresses of the board, from the root. */
public final class Addresses {

    private Addresses() {}

    public static String of(BoardQuery query, @Nullable Cursor after) {
        var address = query.address();
        return after == null ? address : address + (address.contains("?") ? "&" : "?") + "after=" + after.encoded();
    }
}
