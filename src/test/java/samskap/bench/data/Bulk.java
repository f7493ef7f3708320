package samskap.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The rows of one empty table, in one transaction of their own: the database then sorts each index once, instead of
 * looking for every row's place.
 */
final class Bulk implements AutoCloseable {

    private final Connection connection;
    private final Rows rows;
    private final StringBuilder moment = new StringBuilder();

    /** @param columns the names of those that get a value, with commas between */
    Bulk(Connection connection, String table, String columns) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // What is written is consistent by itself.
            statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
        }
        var marks = Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(", "));
        rows = new Rows(connection, "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
    }

    void add(Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Moment at) {
                moment.setLength(0);
                at.appendTo(moment);
                values[column] = moment.toString();
            }
        }
        rows.add(values);
    }

    void commit() throws SQLException {
        rows.close();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
