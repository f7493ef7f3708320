package samskap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import samskap.testing.ModuleTest;

/** Changes of the database are made to places that are full of rows, not only to empty ones. */
@ModuleTest
class MigrationsTests {

    private static final Contexts CONTEXTS = new Contexts("general");
    private static final LabelExpression ALL = new LabelExpression();

    private final Environment environment;

    MigrationsTests(Environment environment) {
        this.environment = environment;
    }

    @Test
    void what_waited_was_sent_or_given_up_stays_so_when_all_mail_gets_one_way_out() throws Exception {
        try (var database = fresh()) {
            var changes = new Liquibase(
                    "db/changelog/db.changelog-master.yaml",
                    new ClassLoaderResourceAccessor(),
                    new JdbcConnection(database));
            changes.update(before(changes, "mail", "0003-direct"), CONTEXTS, ALL);
            run(database, """
                    SET FOREIGN_KEY_CHECKS = 0""", """
                    INSERT INTO notification_notice (person_id, by_id, idea_id, due_at, tries) VALUES
                      (1, 9, 5, '2026-03-01 10:00:00', 48), (2, 9, 5, '2026-03-02 10:00:00', 0),
                      (3, 9, 5, '2026-03-03 10:00:00', 30)""", """
                    INSERT INTO inbox_answer
                      (mail_id, kind, address, language, told, link, quotes, stranger, made_at, due_at, tries, sent_at)
                    VALUES
                      (1, 'CONFIRM', 'a@example.com', 'sv', 'Hej', '', TRUE, TRUE, '2026-03-01 10:00:00', NULL, 1,
                       '2026-03-01 10:00:09'),
                      (2, 'REMARK', 'b@example.com', 'en', 'Hi', '/', TRUE, FALSE, '2026-03-01 11:00:00', NULL, 9, NULL),
                      (3, 'ASK', 'c@example.com', 'en', 'Hi', '/x', TRUE, FALSE, '2026-03-01 12:00:00',
                       '2026-03-01 12:30:00', 2, NULL)""", """
                    INSERT INTO shared_execution (task_name, task_instance, execution_time, picked, version)
                    VALUES ('notification-mailing', 'only', '2026-03-01 10:00:00', FALSE, 1)""");

            changes.update(CONTEXTS, ALL);

            assertThat(rows(database, "SELECT person_id, due_at, tries, outcome FROM notification_notice ORDER BY 1"))
                    .containsExactly(
                            "1 null 48 FAILED", "2 2026-03-02 10:00:00 0 null", "3 2026-03-03 10:00:00 5 null");
            assertThat(rows(database, "SELECT mail_id, due_at, outcome, settled_at FROM inbox_answer ORDER BY 1"))
                    .containsExactly(
                            "1 null SENT 2026-03-01 10:00:09",
                            "2 null FAILED 2026-03-01 11:00:00",
                            "3 2026-03-01 12:30:00 null null");
            assertThat(rows(database, "SELECT task_name FROM shared_execution")).doesNotContain("notification-mailing");
            assertThat(rows(database, "SELECT COUNT(*) FROM mail_direct")).containsExactly("0");
        }
    }

    private static int before(Liquibase changes, String author, String id) throws LiquibaseException {
        var all = changes.listUnrunChangeSets(CONTEXTS, ALL);
        for (var at = 0; at < all.size(); at++) {
            if (all.get(at).getAuthor().equals(author) && all.get(at).getId().equals(id)) {
                return at;
            }
        }
        throw new AssertionError(author + ":" + id + " is no change");
    }

    /** A database of its own beside that of the other tests. */
    private Connection fresh() throws SQLException {
        var database = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
        run(database, "DROP DATABASE IF EXISTS samskap_before", "CREATE DATABASE samskap_before");
        database.setCatalog("samskap_before");
        return database;
    }

    private static void run(Connection database, String... statements) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
        if (!database.getAutoCommit()) {
            database.commit();
        }
    }

    private static List<String> rows(Connection database, String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = database.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) {
                var cells = new ArrayList<String>();
                for (var at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    var cell = String.valueOf(row.getString(at));
                    cells.add(cell.endsWith(".000000") ? cell.substring(0, cell.length() - 7) : cell);
                }
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }
}
