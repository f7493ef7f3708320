package samskap.bench.data;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Statement;

/**
 * The rows of one empty table, as one {@code LOAD DATA}: within one statement and without checks the database sorts each
 * index once, instead of looking for every row's place. The database reads while rows are still made.
 */
final class Bulk implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final OutputStream rows;
    private final FutureTask<Void> loading;
    private final StringBuilder row = new StringBuilder();

    /** @param columns the names of those that get a value, with commas between */
    Bulk(Connection connection, String table, String columns) throws SQLException, IOException {
        this.connection = connection;
        var pipe = Pipe.open();
        rows = new BufferedOutputStream(Channels.newOutputStream(pipe.sink()), BUFFER);
        loading = new FutureTask<>(loading(
                pipe, "LOAD DATA LOCAL INFILE 'rows' INTO TABLE " + table + " CHARACTER SET utf8mb4 (" + columns + ")"));
        Thread.ofPlatform().name("load-" + table).daemon().start(loading);
    }

    private Callable<@Nullable Void> loading(Pipe pipe, String sql) {
        return () -> {
            try (var from = Channels.newInputStream(pipe.source());
                    var statement = connection.createStatement()) {
                // What is written is consistent by itself.
                statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
                statement.unwrap(Statement.class).setLocalInfileInputStream(from);
                statement.execute(sql);
            }
            return null;
        };
    }

    void add(@Nullable Object... values) {
        row.setLength(0);
        for (var value : values) {
            append(value);
            row.append('\t');
        }
        row.setCharAt(row.length() - 1, '\n');
        try {
            rows.write(row.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> row.append("\\N");
            case Moment at -> at.appendTo(row);
            case Boolean yes -> row.append(yes ? '1' : '0');
            // Texts are made of words and stops: nothing in them has to be hidden from the reader of lines.
            default -> row.append(value);
        }
    }

    /** Waits until the database has it all. */
    void finish() throws Exception {
        rows.close();
        loading.get();
    }

    @Override
    public void close() throws SQLException, IOException {
        rows.close();
        connection.close();
    }
}
