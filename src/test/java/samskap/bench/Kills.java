package samskap.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import samskap.testing.SmtpSink;

/**
 * The product is killed (SIGKILL) again and again while thousands of mails come in and go out; whoever brings one that
 * was not taken brings it again, as mail servers do. In the end each mail was said once, and each mail of ours has
 * left.
 */
final class Kills {

    /** Starts the product as it was before. */
    @FunctionalInterface
    interface Start {
        Product start() throws Exception;
    }

    /** How the database is reached while the product runs. */
    @FunctionalInterface
    interface Reach {
        Connection database(Product product) throws Exception;
    }

    private static final int LONGEST_LIFE = 2_500;
    private static final int LOOKS_OF_PATIENCE = 40;
    private static final int DEADLOCKS = 20;
    private static final Duration DAY = Duration.ofDays(1);

    /** So long whoever takes something has it for themselves. */
    private static final Map<String, Duration> LEASES = Map.of(
            "inbox_mail", Duration.ofMinutes(5),
            "notification_mail", Duration.ofMinutes(10),
            "notification_happening", Duration.ofMinutes(10));

    private final Start start;
    private final Reach reach;
    private final AnswersByMail answers;
    private final SmtpSink sink;

    Kills(Start start, Reach reach, AnswersByMail answers, SmtpSink sink) {
        this.start = start;
        this.reach = reach;
        this.answers = answers;
        this.sink = sink;
    }

    void run(int kills, Figures figures) throws Exception {
        var bringing = Thread.ofVirtual().start(answers::bringAll);
        for (var kill = 0; kill < kills; kill++) {
            var product = started();
            // Mail servers have bad moments too: this one says later, and hangs up when it has a whole mail.
            sink.next(".", "451 4.3.0 Later").next(".", SmtpSink.HANG_UP);
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_LIFE));
            product.kill();
        }
        try (var product = started()) {
            bringing.join();
            try (var database = reach.database(product)) {
                settle(database);
                tell(kills, database, figures);
            }
        }
    }

    /** What whoever was killed had taken is due again, as their lease is over; what this one takes is left to it. */
    private Product started() throws Exception {
        var before = Instant.now();
        var product = start.start();
        try (var database = reach.database(product)) {
            for (var lease : LEASES.entrySet()) {
                var until = before.plus(lease.getValue());
                passes(database, lease.getKey(), lease.getValue(), dueBefore(until));
            }
        }
        return product;
    }

    /** Nobody waits for the next try, nor for the morning; whoever is at work is seldom disturbed by that. */
    private static void settle(Connection database) throws Exception {
        for (var look = 1; left(database) > 0; look++) {
            if (look % LOOKS_OF_PATIENCE == 0) {
                for (var table : LEASES.keySet()) {
                    passes(database, table, DAY, "");
                }
            }
            Thread.sleep(500);
        }
    }

    /** As if so much time had passed for what is not due yet: what was due sooner than something else still is. */
    private static void passes(Connection database, String table, Duration time, String which) throws SQLException {
        var passed = "due_at = due_at - INTERVAL " + time.toSeconds() + " SECOND";
        execute(database, "UPDATE " + table + " SET " + passed + " WHERE due_at > UTC_TIMESTAMP(6)" + which);
    }

    private static String dueBefore(Instant moment) {
        var utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return " AND due_at < '" + utc.truncatedTo(ChronoUnit.MICROS) + "'";
    }

    private static long left(Connection database) throws SQLException {
        var left = 0L;
        for (var table : LEASES.keySet()) {
            left += count(database, table + " WHERE due_at IS NOT NULL");
        }
        return left;
    }

    private void tell(int kills, Connection database, Figures figures) throws SQLException {
        var said = "dialogue_message WHERE body LIKE '" + AnswersByMail.WORDS + "%'";
        figures.add("killed", Integer.toString(kills), "");
        figures.add("mails in, each said once", count(database, said) + " of " + answers.many(), answers.many() + "");
        figures.add(
                "  said twice", Long.toString(count(database, said) - count(database, "DISTINCT", "body", said)), "0");
        outcomes(database, figures);
        figures.add("mails out", count(database, "notification_mail WHERE outcome = 'SENT'") + "", "");
        figures.add(
                "  that did not leave",
                Long.toString(count(database, "notification_mail WHERE outcome NOT IN ('SENT', 'DROPPED')")),
                "0");
        var ids = new HashSet<String>();
        sink.taken().forEach(taken -> ids.add(taken.header("Message-ID") + taken.to()));
        figures.add("  that came to the mail server", Integer.toString(ids.size()), "as many");
        figures.add("  sent again with the same Message-ID", Integer.toString(sink.count() - ids.size()), "few");
    }

    private static void outcomes(Connection database, Figures figures) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "SELECT outcome, COUNT(*), MAX(tries) FROM inbox_mail GROUP BY outcome ORDER BY outcome")) {
            while (rows.next()) {
                figures.add(
                        "  " + rows.getString(1),
                        rows.getLong(2) + ", in at most " + rows.getInt(3) + " tries",
                        rows.getString(1).equals("FAILED") ? "0" : "");
            }
        }
    }

    private static long count(Connection database, String rows) throws SQLException {
        return count(database, "", "*", rows);
    }

    private static long count(Connection database, String how, String what, String rows) throws SQLException {
        try (var statement = database.createStatement();
                var found = statement.executeQuery("SELECT COUNT(" + how + " " + what + ") FROM " + rows)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Again when it met whoever is at work. */
    private static void execute(Connection database, String sql) throws SQLException {
        for (var left = DEADLOCKS; ; left--) {
            try (var statement = database.createStatement()) {
                statement.executeUpdate(sql);
                return;
            } catch (SQLTransactionRollbackException gaveWay) {
                if (left == 0) {
                    throw gaveWay;
                }
            }
        }
    }
}
