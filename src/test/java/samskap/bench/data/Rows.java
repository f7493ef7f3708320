package samskap.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Rows for one table, sent many at a time. */
public final class Rows implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement statement;
    private int waiting;

    public Rows(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    public void add(Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            if (values[column] == null) {
                statement.setNull(column + 1, Types.NULL);
            } else {
                statement.setObject(column + 1, values[column]);
            }
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            send();
        }
    }

    private void send() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        statement.close();
    }
}
