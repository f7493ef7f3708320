package samskap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A connection to the database")
class DatabaseUrlTests {

    @TempDir
    static Path home;

    static EmbeddedMariaDb database;

    @BeforeAll
    static void start() {
        database = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.in(home));
        database.createDatabase("samskap");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    @DisplayName("tells å from a, but not é from e or A from a")
    void knowsSwedishLetters() throws SQLException {
        assertThat(ask("SELECT 'å' = 'a'")).isEqualTo("0");
        assertThat(ask("SELECT 'ö' = 'o'")).isEqualTo("0");
        assertThat(ask("SELECT 'é' = 'e' AND 'A' = 'a'")).isEqualTo("1");
        assertThat(ask("SELECT ? COLLATE utf8mb4_bin", "🌱")).isEqualTo("🌱");
    }

    @Test
    @DisplayName("stores an instant as UTC wherever the machine stands")
    void storesInstantsAsUtc() throws SQLException {
        var noon = Instant.parse("2026-07-01T12:00:00.123456Z");
        var noonInUtc = LocalDateTime.ofInstant(noon, ZoneOffset.UTC);
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        try {
            for (Object value : List.of(Timestamp.from(noon), noon.atOffset(ZoneOffset.UTC), noonInUtc)) {
                assertThat(ask("SELECT CAST(CAST(? AS DATETIME(6)) AS CHAR)", value))
                        .startsWith("2026-07-01 12:00:00.123456");
                assertThat(asked("SELECT CAST(? AS DATETIME(6))", Timestamp.class, value)
                                .toInstant())
                        .isEqualTo(noon);
                assertThat(asked("SELECT CAST(? AS DATETIME(6))", LocalDateTime.class, value))
                        .isEqualTo(noonInUtc);
            }
            assertThat(ask("SELECT @@session.time_zone")).isEqualTo("+00:00");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    @DisplayName("refuses a value that doesn't fit instead of cutting it")
    void isStrict() throws SQLException {
        assertThat(ask("SELECT @@sql_mode")).contains("STRICT_TRANS_TABLES", "NO_ZERO_DATE");
    }

    @Test
    @DisplayName("keeps the parameters that the operator has set")
    void keepsWhatIsGiven() {
        assertThat(DatabaseUrl.withDefaults("jdbc:mariadb://db/samskap?sslMode=verify-full&connectionTimeZone=LOCAL"))
                .startsWith(
                        "jdbc:mariadb://db/samskap?sslMode=verify-full&connectionTimeZone=LOCAL&connectionCollation=")
                .doesNotContain("connectionTimeZone=+00:00");
    }

    private static String ask(String sql, Object... values) throws SQLException {
        return asked(sql, String.class, values);
    }

    private static <T> T asked(String sql, Class<T> type, Object... values) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl("samskap"), database.user(), database.password());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, type);
        }
    }
}
