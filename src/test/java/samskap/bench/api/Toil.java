package samskap.bench.api;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database had to do meanwhile, as its own counters say. */
final class Toil {

    private static final List<String> COUNTERS =
            List.of("Questions", "Innodb_data_fsyncs", "Innodb_row_lock_waits", "Innodb_row_lock_time");

    private final Connection database;
    private final Map<String, Long> before;

    private Toil(Connection database) throws SQLException {
        this.database = database;
        this.before = read(database);
    }

    static Toil begins(Connection database) throws SQLException {
        return new Toil(database);
    }

    /** In words, for each of so many acts. */
    String each(int acts) throws SQLException {
        var now = read(database);
        var spent = new HashMap<String, Double>();
        now.forEach(
                (name, value) -> spent.put(name, (value - before.getOrDefault(name, 0L)) / (double) Math.max(1, acts)));
        return "%.1f statements, %.2f fsyncs, %.2f lock waits of %.2f ms each"
                .formatted(
                        spent.get("Questions"),
                        spent.get("Innodb_data_fsyncs"),
                        spent.get("Innodb_row_lock_waits"),
                        spent.get("Innodb_row_lock_time"));
    }

    private static Map<String, Long> read(Connection database) throws SQLException {
        var read = new HashMap<String, Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SHOW GLOBAL STATUS")) {
            while (rows.next()) {
                if (COUNTERS.contains(rows.getString(1))) {
                    read.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return read;
    }
}
