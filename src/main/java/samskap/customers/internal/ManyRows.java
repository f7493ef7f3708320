package samskap.customers.internal;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement that writes many rows: as fast as the database takes them. */
final class ManyRows {

    /** Says what it is: the driver would ask the server what a mere null is, with the whole statement, each time. */
    private static final SqlParameterValue NOTHING = new SqlParameterValue(Types.NULL, null);

    private final String insert;
    private final String row;
    private final List<Object> values = new ArrayList<>();
    private int rows;

    /**
     * @param insert up to and with {@code VALUES }
     * @param columns how many values a row has
     */
    ManyRows(String insert, int columns) {
        this.insert = insert;
        row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }

    void row(@Nullable Object... of) {
        for (var value : of) {
            values.add(value == null ? NOTHING : value);
        }
        rows++;
    }

    /** @param end what follows the rows, such as {@code ON DUPLICATE KEY …} */
    void run(JdbcClient jdbc, String end) {
        if (rows > 0) {
            jdbc.sql(insert + String.join(", ", Collections.nCopies(rows, row)) + " " + end)
                    .params(values)
                    .update();
        }
    }
}
