package samskap.bench.data;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Writes a busy place into an empty database: a few ideas that everybody wants, many that a handful want, two years of
 * dialogue. The same on every run, but for its dates, which end now.
 */
public final class Place {

    /** More than an answer every day for a year is nobody's idea. */
    private static final int MOST_MESSAGES = 400;

    private Place() {}

    /**
     * @param home of a product that made its database there and has stopped
     * @param port for the database while it is filled
     * @param database its name
     */
    public static void write(Path home, int port, String database, Size size) throws Exception {
        try (var tables = new Tables(home)) {
            people(size, tables);
            ideas(size, tables);
            try (var server = new LoadingServer(home.resolve("database"), port, database)) {
                tables.load(server);
            }
        }
    }

    private static void people(Size size, Tables tables) {
        for (long id = 1; id <= size.people(); id++) {
            var works = id <= Size.COLLEAGUES;
            tables.people.add(
                    id,
                    "p" + id + "@example.com",
                    "Person Number" + id,
                    id % 2 == 0 ? "sv" : "en",
                    works ? "Logistics" : null,
                    "2024-01-01");
            tables.roles.add(id, works ? "EMPLOYEE" : "CUSTOMER");
        }
    }

    private static void ideas(Size size, Tables tables) {
        var now = Moment.of(Instant.now());
        var voices = Popularity.shares(size.ideas(), size.supports(), 1, size.people() / 2);
        var messages = Popularity.shares(size.ideas(), size.messages(), 0, MOST_MESSAGES);
        for (int number = 0; number < size.ideas(); number++) {
            new Life(number + 1, voices[number], messages[number], size, now, tables).write();
        }
    }
}
