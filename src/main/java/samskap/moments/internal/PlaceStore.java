package samskap.moments.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.PlaceText;
import samskap.shared.Language;

/** Places in {@code moments_place}. There are few, read together. */
@Repository
class PlaceStore {

    private static final String SELECT = "SELECT * FROM moments_place ";

    private final JdbcClient jdbc;
    private final Journey journey;

    PlaceStore(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    List<Place> all() {
        var order = journey.stages().stream().map(Stage::id).toList();
        return jdbc.sql(SELECT + "ORDER BY id").query((row, n) -> place(row)).list().stream()
                .sorted(Comparator.comparingInt(
                        place -> order.indexOf(place.stage().id())))
                .toList();
    }

    List<Long> ids() {
        return jdbc.sql("SELECT id FROM moments_place ORDER BY id")
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    Optional<Place> find(PlaceId id) {
        return jdbc.sql(SELECT + "WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> place(row))
                .optional();
    }

    Optional<Place> withCode(String code) {
        return jdbc.sql(SELECT + "WHERE code = :code")
                .param("code", code)
                .query((row, n) -> place(row))
                .optional();
    }

    private Place place(ResultSet row) throws SQLException {
        Map<Language, String> names = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            names.put(language, row.getString(column(language)));
        }
        return new Place(
                new PlaceId(row.getLong("id")),
                row.getString("code"),
                names,
                Objects.requireNonNull(journey.stage(row.getInt("stage_id"))),
                row.getBoolean("is_open"),
                row.getInt("version"));
    }

    PlaceId add(PlaceText wanted) {
        var keys = new GeneratedKeyHolder();
        named(jdbc.sql("""
                        INSERT INTO moments_place (code, name_en, name_sv, name_nb, name_da, stage_id)
                        VALUES (:code, :name_en, :name_sv, :name_nb, :name_da, :stage)
                        """), wanted).param("code", wanted.code()).update(keys, "id");
        return new PlaceId(Objects.requireNonNull(keys.getKey()).longValue());
    }

    /** Whether it was that version still. */
    boolean change(PlaceId id, int version, PlaceText wanted) {
        return named(jdbc.sql("""
                        UPDATE moments_place
                        SET name_en = :name_en, name_sv = :name_sv, name_nb = :name_nb, name_da = :name_da,
                            stage_id = :stage, version = version + 1
                        WHERE id = :id AND version = :version
                        """), wanted)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec named(StatementSpec statement, PlaceText wanted) {
        for (var language : Language.values()) {
            statement = statement.param(column(language), wanted.names().getOrDefault(language, ""));
        }
        return statement.param("stage", wanted.stage());
    }

    private static String column(Language language) {
        return "name_" + language.name().toLowerCase(Locale.ROOT);
    }

    boolean open(PlaceId id, boolean open) {
        return jdbc.sql(
                                "UPDATE moments_place SET is_open = :open, version = version + 1 WHERE id = :id AND is_open <> :open")
                        .param("open", open)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void carryOver(int from, int into) {
        jdbc.sql("UPDATE moments_place SET stage_id = :into WHERE stage_id = :from")
                .param("from", from)
                .param("into", into)
                .update();
    }
}
