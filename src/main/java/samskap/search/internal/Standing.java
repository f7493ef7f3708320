package samskap.search.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an index has followed its database.
 *
 * @param complete whether every idea was read at least once
 * @param latest the last row of the log that was looked at
 * @param due ideas that the log told of and that could not be read yet
 * @param since when the first of them was told of, null where none is due
 */
record Standing(
        boolean complete, long latest, int due, @Nullable Instant since) {

    static final Standing NOWHERE = new Standing(false, 0, 0, null);
}
