package samskap.bench.lab;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/** What the database takes for a page by itself, asked over a connection of its own. */
final class BareSql {

    private static final int TIMES = 101;

    private static final String BOARD = """
            SELECT i.id, i.author_id, i.title, i.excerpt, i.stage_id, i.topic_id, i.status, i.supports, i.messages, i.trend
            FROM (SELECT i.id FROM ideas_idea i WHERE i.listed = 1 ORDER BY i.trend DESC, i.id DESC LIMIT 21) place
            JOIN ideas_idea i ON i.id = place.id ORDER BY i.trend DESC, i.id DESC
            """;

    private BareSql() {}

    /** @return the middle of many times, in milliseconds */
    static double ofABoard(Standing place) throws Exception {
        try (var database = place.database();
                var statement = database.prepareStatement(BOARD)) {
            var times = new double[TIMES];
            for (var time = 0; time < TIMES; time++) {
                var began = System.nanoTime();
                read(statement);
                times[time] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(times);
            return times[TIMES / 2];
        }
    }

    private static void read(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString("title");
            }
        }
    }
}
