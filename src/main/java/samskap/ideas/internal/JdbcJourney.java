package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.ideas.Topic;
import samskap.shared.Language;
import samskap.shared.NowAndThen;
import samskap.shared.Settings;
import samskap.shared.Sql;

/**
 * The journey as the tables hold it, kept in memory until an administrator changes it. What another took in answers as
 * that other, by its id and by its word in addresses.
 */
@Repository
class JdbcJourney implements Journey {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private record Known(List<Row<Stage>> stages, List<Row<Topic>> topics) {}

    private record Row<T>(
            int id,
            String code,
            T part,
            boolean retired,
            @Nullable Integer mergedInto) {}

    private final JdbcClient jdbc;
    private final Settings settings;

    /** Ideas are asked for their stage while they are read, over a connection that is held. */
    private final NowAndThen<Known> known;

    JdbcJourney(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.known = new NowAndThen<>(LONGEST, () -> System.nanoTime() / 1_000_000, this::read);
    }

    @Override
    public List<Stage> stages() {
        return offered(known().stages());
    }

    @Override
    public List<Topic> topics() {
        return offered(known().topics());
    }

    @Override
    public Optional<Stage> stage(@Nullable String code) {
        return found(known().stages(), row -> row.code().equals(code));
    }

    @Override
    public Optional<Topic> topic(@Nullable String code) {
        return found(known().topics(), row -> row.code().equals(code));
    }

    @Override
    public @Nullable Stage stage(int id) {
        return found(known().stages(), row -> row.id() == id).orElse(null);
    }

    @Override
    public @Nullable Topic topic(int id) {
        return found(known().topics(), row -> row.id() == id).orElse(null);
    }

    private static <T> List<T> offered(List<Row<T>> rows) {
        return rows.stream().filter(row -> !row.retired()).map(Row::part).toList();
    }

    private static <T> Optional<T> found(List<Row<T>> rows, Predicate<Row<T>> wanted) {
        return rows.stream().filter(wanted).findFirst().map(row -> follow(rows, row));
    }

    private static <T> T follow(List<Row<T>> rows, Row<T> row) {
        var at = row;
        while (at.mergedInto() != null) {
            int into = at.mergedInto();
            at = rows.stream().filter(other -> other.id() == into).findFirst().orElseThrow();
        }
        return at.part();
    }

    /** With every change of the journey the settings have another edition. */
    private Known known() {
        return known.get(settings.edition());
    }

    private Known read() {
        return new Known(
                read(
                        "ideas_stage",
                        (row, n) -> new Stage(
                                row.getInt("id"),
                                row.getString("code"),
                                Stage.Phase.valueOf(row.getString("phase")),
                                names(row))),
                read("ideas_topic", (row, n) -> new Topic(row.getInt("id"), row.getString("code"), names(row))));
    }

    private <T> List<Row<T>> read(String table, RowMapper<T> part) {
        return jdbc.sql("SELECT * FROM " + table + " ORDER BY position, id")
                .query((row, n) -> new Row<T>(
                        row.getInt("id"),
                        row.getString("code"),
                        part.mapRow(row, n),
                        row.getObject("retired_at") != null,
                        Sql.intOrNull(row, "merged_into")))
                .list();
    }

    static Map<Language, String> names(ResultSet row) throws SQLException {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, row.getString("name_" + language.code()));
        }
        return names;
    }
}
