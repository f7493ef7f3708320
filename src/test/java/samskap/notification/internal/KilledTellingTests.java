package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.news.AnnouncementText;
import samskap.news.News;
import samskap.notification.Notifications;
import samskap.testing.AnotherProcess;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** The process that tells ten thousand people is killed in the middle (SIGKILL), and another one goes on. */
@ModuleTest
class KilledTellingTests {

    private static final int MANY = 10_000;
    private static final int BEFORE_THE_KILL = 12 * FanOut.BATCH;

    private final FanOut fanOut;
    private final Notifications notifications;
    private final News news;
    private final Cast cast;
    private final Crowd crowd;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Environment settings;

    KilledTellingTests(
            FanOut fanOut,
            Notifications notifications,
            News news,
            Cast cast,
            Crowd crowd,
            JdbcClient jdbc,
            DataSource database,
            Environment settings) {
        this.fanOut = fanOut;
        this.notifications = notifications;
        this.news = news;
        this.cast = cast;
        this.crowd = crowd;
        this.jdbc = jdbc;
        this.database = database;
        this.settings = settings;
    }

    @BeforeEach
    void nothing_is_left_to_tell() {
        fanOut.tellAll();
    }

    @Test
    void each_of_ten_thousand_is_told_exactly_once(@TempDir Path home) throws Exception {
        var petra = cast.owner("Petra Öberg");
        var idea = cast.idea();
        crowd.support(MANY, idea);
        announce(petra, idea);
        // Other processes go by the real time, which is not this test's.
        jdbc.sql("UPDATE notification_happening SET due_at = '2024-01-01' WHERE idea_id = :idea AND due_at IS NOT NULL")
                .param("idea", idea.id().value())
                .update();

        try (var held = holdOneOf(idea)) {
            var process = AnotherProcess.start("killed-telling", settings, home, Map.of());
            try {
                Awaitility.await()
                        .atMost(Duration.ofMinutes(2))
                        .until(() -> !process.isAlive() || told(idea) == BEFORE_THE_KILL);
                assertThat(process.isAlive()).isTrue();
                assertThat(notifications.beingTold(petra))
                        .hasValueSatisfying(progress -> assertThat(progress)
                                .returns(BEFORE_THE_KILL, each -> each.told())
                                .returns(false, each -> each.done()));
            } finally {
                process.destroyForcibly().onExit().get(10, TimeUnit.SECONDS);
            }
            held.rollback();
        }

        assertThat(told(idea)).as("nothing of the batch that was at work").isEqualTo(BEFORE_THE_KILL);
        // The database finds out that the other is gone when it next has a word for it; until then it keeps its row.
        Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            fanOut.tellAll();
            // The author too.
            assertThat(told(idea)).isEqualTo(MANY + 1);
        });
        assertThat(count("notification_mail", idea)).isEqualTo(MANY + 1);
        assertThat(notifications.beingTold(petra)).isEmpty();
    }

    private void announce(Person petra, Idea idea) {
        var text = new AnnouncementText("It is here", "At last.", List.of(idea.id()));
        news.publish(petra, news.write(petra, UUID.randomUUID(), text));
    }

    /** Whoever tells waits for this person to be let go, in the batch after those that are counted. */
    private Connection holdOneOf(Idea idea) throws SQLException {
        var person = jdbc.sql("""
                        SELECT person_id FROM support_voice WHERE idea_id = :idea
                        ORDER BY person_id LIMIT 1 OFFSET :before
                        """)
                .param("idea", idea.id().value())
                .param("before", BEFORE_THE_KILL + 10)
                .query(Long.class)
                .single();
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var hold = connection.createStatement()) {
            hold.execute("SELECT id FROM identity_person WHERE id = " + person + " FOR UPDATE");
        }
        return connection;
    }

    private int told(Idea idea) {
        return count("notification_told", idea);
    }

    private int count(String table, Idea idea) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table + " t JOIN notification_happening h"
                        + " ON h.id = t.happening_id WHERE h.idea_id = :idea AND h.kind = 'ANNOUNCED'")
                .param("idea", idea.id().value())
                .query(Integer.class)
                .single();
    }
}
