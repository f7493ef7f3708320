package samskap.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import samskap.bench.data.Rows;
import samskap.bench.data.Size;

/** Writes a million answers to "which matters more to you?", and lets visitors compare. */
final class Answers {

    static final int MANY = 1_000_000;

    private static final int PEOPLE = 5_000;

    private Answers() {}

    static void write(Connection connection) throws SQLException {
        try (connection) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("SET foreign_key_checks = 0");
                statement.execute("INSERT INTO scoring_setting (name, value) VALUES ('visitors-compare', 'true')");
            }
            answer(connection);
            connection.commit();
        }
    }

    private static void answer(Connection connection) throws SQLException {
        var random = new Random(7);
        var worth = new double[Size.USUAL.ideas() + 1];
        Arrays.setAll(worth, idea -> random.nextGaussian());
        var at = LocalDateTime.of(2026, 1, 1, 12, 0);
        try (var pairs = new Rows(connection, """
                        INSERT IGNORE INTO scoring_pair (id, person_id, left_id, right_id, held_out, words, shown_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """);
                var answers = new Rows(connection, """
                        INSERT INTO scoring_answer (pair_id, choice, answered_at) VALUES (?, ?, ?)
                        """)) {
            for (long id = 1; id <= MANY; id++) {
                var left = 1 + random.nextInt(Size.USUAL.ideas());
                var right = 1 + (left + random.nextInt(Size.USUAL.ideas() - 1)) % Size.USUAL.ideas();
                var likesLeft = random.nextDouble() < 1 / (1 + Math.exp(worth[right] - worth[left]));
                pairs.add(id, 1 + id % PEOPLE, left, right, id % 7 == 0, 60, at);
                answers.add(id, likesLeft ? "LEFT" : "RIGHT", at.plusSeconds(9));
            }
        }
    }
}
