package samskap.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
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
            var product = start.start();
            letGo(product);
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_LIFE));
            product.kill();
        }
        try (var product = start.start()) {
            bringing.join();
            try (var database = reach.database(product)) {
                settle(database);
                tell(kills, database, figures);
            }
        }
    }

    /** What whoever was killed had taken is due again, as its lease is over, and nobody waits for the morning. */
    private void letGo(Product product) throws Exception {
        try (var database = reach.database(product)) {
            letGo(database);
        }
    }

    private static void letGo(Connection database) throws SQLException {
        for (var table : new String[] {"inbox_mail", "notification_mail", "notification_happening"}) {
            execute(database, "UPDATE " + table + " SET due_at = '2026-01-01' WHERE due_at > UTC_TIMESTAMP(6)");
        }
    }

    private static void settle(Connection database) throws Exception {
        while (count(database, "inbox_mail WHERE due_at IS NOT NULL")
                        + count(database, "notification_happening WHERE due_at IS NOT NULL")
                        + count(database, "notification_mail WHERE due_at IS NOT NULL")
                > 0) {
            letGo(database);
            Thread.sleep(500);
        }
    }

    private void tell(int kills, Connection database, Figures figures) throws SQLException {
        var said = "dialogue_message WHERE body LIKE '" + AnswersByMail.WORDS + "%'";
        figures.add("killed", Integer.toString(kills), "");
        figures.add("mails in, each said once", count(database, said) + " of " + answers.many(), answers.many() + "");
        figures.add(
                "  said twice", Long.toString(count(database, said) - count(database, "DISTINCT", "body", said)), "0");
        figures.add("mails out", Integer.toString(sink.count()), "");
        figures.add(
                "  that did not leave",
                Long.toString(count(database, "notification_mail WHERE outcome NOT IN ('SENT', 'DROPPED')")),
                "0");
        var ids = new HashSet<String>();
        sink.taken().forEach(taken -> ids.add(taken.header("Message-ID") + taken.to()));
        figures.add("  sent again with the same Message-ID", Integer.toString(sink.count() - ids.size()), "≤ kills");
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

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
