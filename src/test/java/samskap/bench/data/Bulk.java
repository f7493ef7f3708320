package samskap.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one empty table, in a file first and then in one statement without checks: the database sorts each index
 * once, instead of looking for every row's place. It does so for nothing else: not for many statements, and not for
 * what comes from a client's file.
 */
final class Bulk implements AutoCloseable {

    private final Path file;
    private final String table;
    private final String columns;
    private final BufferedWriter rows;
    private final StringBuilder row = new StringBuilder();

    /** @param columns the names of those that get a value, with commas between */
    Bulk(Path folder, String table, String columns) throws IOException {
        this.file = folder.resolve(table + ".rows").toAbsolutePath();
        this.table = table;
        this.columns = columns;
        this.rows = Files.newBufferedWriter(file);
    }

    String table() {
        return table;
    }

    void add(@Nullable Object... values) {
        row.setLength(0);
        for (var value : values) {
            append(value);
            row.append('\t');
        }
        row.setCharAt(row.length() - 1, '\n');
        try {
            rows.append(row);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> row.append("\\N");
            case Moment at -> at.appendTo(row);
            case Boolean yes -> row.append(yes ? '1' : '0');
            // Texts are made of words and stops: nothing in them has to be hidden from whoever reads lines.
            default -> row.append(value);
        }
    }

    /** Has the database read it all. */
    void load(Connection connection) throws IOException, SQLException {
        rows.close();
        try (var statement = connection.createStatement()) {
            // What is written is consistent by itself.
            statement.execute("SET foreign_key_checks = 0, unique_checks = 0");
            statement.execute("LOAD DATA INFILE '" + file.toString().replace('\\', '/') + "' INTO TABLE " + table
                    + " CHARACTER SET utf8mb4 (" + columns + ")");
            statement.execute("ANALYZE TABLE " + table);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        Files.deleteIfExists(file);
    }
}
