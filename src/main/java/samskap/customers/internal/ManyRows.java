package samskap.customers.internal;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes many rows, some with each statement. All statements but the last are the same one, and short enough for the
 * driver to keep: the server makes it ready once, not each time with every one of its thousands of parameters.
 */
final class ManyRows {

    /** Says what it is: the driver would ask the server what a mere null is, with the whole statement, each time. */
    private static final SqlParameterValue NOTHING = new SqlParameterValue(Types.NULL, null);

    /** The driver keeps no statement of 8 192 letters or more; what stands around the rows finds room beside this. */
    private static final int LETTERS_OF_ROWS = 7_000;

    private static final int MOST_AT_ONCE = 500;
    private static final String BETWEEN = ", ";

    private final String insert;
    private final String row;
    private final int columns;
    private final List<Object> values = new ArrayList<>();

    /**
     * @param insert up to and with {@code VALUES }
     * @param columns how many values a row has
     */
    ManyRows(String insert, int columns) {
        this.insert = insert;
        this.columns = columns;
        row = "(" + String.join(BETWEEN, Collections.nCopies(columns, "?")) + ")";
    }

    /** Adds a row to those that {@link #run} writes. */
    void row(@Nullable Object... of) {
        for (var value : of) {
            values.add(value == null ? NOTHING : value);
        }
    }

    /**
     * Writes them in the order in which they came. Call it in a transaction.
     *
     * @param end what follows the rows, such as {@code ON DUPLICATE KEY …}
     */
    void run(JdbcClient jdbc, String end) {
        var each = atOnce() * columns;
        for (var from = 0; from < values.size(); from += each) {
            var some = values.subList(from, Math.min(from + each, values.size()));
            jdbc.sql(insert + String.join(BETWEEN, Collections.nCopies(some.size() / columns, row)) + " " + end)
                    .params(some)
                    .update();
        }
    }

    private int atOnce() {
        return Math.min(MOST_AT_ONCE, LETTERS_OF_ROWS / (row.length() + BETWEEN.length()));
    }
}
