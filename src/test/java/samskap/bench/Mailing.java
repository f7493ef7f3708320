package samskap.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import samskap.bench.data.Rows;
import samskap.testing.SmtpSink;

/** How soon ten thousand people who follow an idea are told that its status changed, and have it by mail. */
final class Mailing {

    private static final int FOLLOWERS = 10_000;
    private static final long FIRST = 1_000_000;
    private static final long IDEA = 1;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Connection database;
    private final SmtpSink sink;

    Mailing(Connection database, SmtpSink sink) {
        this.database = database;
        this.sink = sink;
    }

    void run(Figures figures) throws Exception {
        follow();
        move();
        var told = time(() -> count("SELECT COUNT(*) FROM notification_mail WHERE person_id >= " + FIRST));
        figures.add("10 000 followers told, their mails written", "%.1f s".formatted(told), "≤ 3 s");
        // Nobody waits here for what else may happen to the idea, nor for the morning.
        execute("UPDATE notification_mail SET due_at = '2026-01-01' WHERE due_at IS NOT NULL");
        var sent = time(sink::count);
        figures.add("mails handed to a mail server", "%.0f/s".formatted(FOLLOWERS / sent), "≥ 200/s");
        figures.add("connections that took", Integer.toString(sink.connections()), "");
    }

    private void follow() throws SQLException {
        database.setAutoCommit(false);
        try (var people = new Rows(
                        database,
                        "INSERT INTO identity_person (id, email, name, language, since)"
                                + " VALUES (?, ?, 'Somebody Else', 'sv', '2024-01-01')");
                var voices = new Rows(
                        database,
                        "INSERT INTO support_voice (idea_id, person_id, given_at) VALUES (?, ?, '2024-01-02')")) {
            for (var person = FIRST; person < FIRST + FOLLOWERS; person++) {
                people.add(person, "follower" + person + "@example.com");
            }
            for (var person = FIRST; person < FIRST + FOLLOWERS; person++) {
                voices.add(IDEA, person);
            }
        }
        database.commit();
        database.setAutoCommit(true);
    }

    /** What the act itself writes: the move, and that people are to be told of it. */
    private void move() throws SQLException {
        var now = LocalDateTime.ofInstant(Instant.now().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
        execute("INSERT INTO ideas_move (idea_id, from_status, to_status, reason, moved_by, moved_at)" + " VALUES ("
                + IDEA + ", 'SHARED', 'PLANNED', 'We have the lorries from May.', 1, '" + now + "')");
        execute("INSERT INTO notification_happening (kind, idea_id, by_id, by_staff, internal, happened_at, due_at)"
                + " VALUES ('MOVED', " + IDEA + ", 1, TRUE, FALSE, '" + now + "', '" + now + "')");
    }

    /** Seconds from the first one that is seen to the last; the wait for the next round apart. */
    private static double time(LongSupplier count) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var before = count.getAsLong();
        var began = 0L;
        for (var seen = before; seen < FOLLOWERS; seen = count.getAsLong()) {
            if (began == 0 && seen > before) {
                began = System.nanoTime();
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Only " + seen + " came");
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private long count(String query) {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void execute(String change) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(change);
        }
    }
}
