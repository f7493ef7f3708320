package samskap.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tables keep, as the code has it, and what statements ask of it. Moments are {@code DATETIME(6)} in UTC, so
 * that no server's time zone ever bends them.
 */
public final class Sql {

    /** So many numbers stand in one statement. */
    private static final int AT_ONCE = 1_000;

    private Sql() {}

    /** What somebody typed, for {@code LIKE}: no letter of it stands for others. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** Numbers, each once, as one statement after the other can ask for them. */
    public static Stream<List<Long>> inPieces(Stream<Long> numbers) {
        return numbers.distinct().gather(Gatherers.windowFixed(AT_ONCE));
    }

    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static @Nullable LocalDateTime atOrNull(@Nullable Instant instant) {
        return instant == null ? null : at(instant);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    public static @Nullable Integer intOrNull(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
