package samskap.journey.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.Journey;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.StepText;
import samskap.moments.PlaceId;
import samskap.shared.Language;
import samskap.shared.Sql;

/** Steps in {@code journey_step} and their places in {@code journey_place}. There are few, read together. */
@Repository
class StepStore {

    private static final String SELECT = "SELECT * FROM journey_step ";

    private final JdbcClient jdbc;
    private final Journey journey;

    StepStore(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    /** In their order, which means something within a stage. */
    List<Step> all(boolean retired) {
        var places = places();
        return jdbc.sql(SELECT + "WHERE retired_at IS " + (retired ? "NOT NULL" : "NULL") + " ORDER BY position, id")
                .query((row, n) -> step(row, places))
                .list();
    }

    Optional<Step> find(StepId id) {
        return find(List.of(id.value())).stream().findFirst();
    }

    List<Step> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var places = places();
        return jdbc.sql(SELECT + "WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, n) -> step(row, places))
                .list();
    }

    private Map<Long, Set<PlaceId>> places() {
        var places = new HashMap<Long, Set<PlaceId>>();
        jdbc.sql("SELECT step_id, place_id FROM journey_place").query(row -> {
            places.computeIfAbsent(row.getLong("step_id"), any -> new HashSet<>())
                    .add(new PlaceId(row.getLong("place_id")));
        });
        return places;
    }

    private Step step(ResultSet row, Map<Long, Set<PlaceId>> places) throws SQLException {
        var id = row.getLong("id");
        var isOurs = row.getString("whose_en").isEmpty();
        return new Step(
                new StepId(id),
                Objects.requireNonNull(journey.stage(row.getInt("stage_id"))),
                texts(row, "name_"),
                isOurs ? Map.of() : texts(row, "whose_"),
                row.getString("promise"),
                row.getString("own_part"),
                row.getString("easier"),
                places.getOrDefault(id, Set.of()),
                row.getObject("retired_at") != null,
                row.getInt("version"));
    }

    private static Map<Language, String> texts(ResultSet row, String column) throws SQLException {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, row.getString(column + language.code()));
        }
        return texts;
    }

    StepId add(StepText wanted) {
        var keys = new GeneratedKeyHolder();
        told(jdbc.sql("""
                        INSERT INTO journey_step
                          (stage_id, position, name_en, name_sv, name_nb, name_da, whose_en, whose_sv, whose_nb, whose_da,
                           promise, own_part, easier)
                        VALUES (:stage, :last, :name_en, :name_sv, :name_nb, :name_da,
                                :whose_en, :whose_sv, :whose_nb, :whose_da, :promise, :part, :easier)
                        """), wanted).param("last", last(wanted.stage())).update(keys, "id");
        var id = new StepId(Objects.requireNonNull(keys.getKey()).longValue());
        lay(id, wanted.places());
        return id;
    }

    /** The place after all others of a stage; two that come at once may have the same, and are told apart by number. */
    private int last(int stage) {
        return jdbc.sql("SELECT COALESCE(MAX(position), 0) + 1 FROM journey_step WHERE stage_id = :stage")
                .param("stage", stage)
                .query(Integer.class)
                .single();
    }

    /** Whether the step still was the one of that version. */
    boolean change(StepId id, int version, StepText wanted) {
        var changed = told(jdbc.sql("""
                        UPDATE journey_step
                        SET position = IF(stage_id = :stage, position, :last), stage_id = :stage,
                            name_en = :name_en, name_sv = :name_sv, name_nb = :name_nb, name_da = :name_da,
                            whose_en = :whose_en, whose_sv = :whose_sv, whose_nb = :whose_nb, whose_da = :whose_da,
                            promise = :promise, own_part = :part, easier = :easier, version = version + 1
                        WHERE id = :id AND version = :version
                        """), wanted)
                        .param("last", last(wanted.stage()))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            free(id);
            lay(id, wanted.places());
        }
        return changed;
    }

    private static StatementSpec told(StatementSpec statement, StepText wanted) {
        for (var language : Language.values()) {
            statement = statement
                    .param("name_" + language.code(), wanted.names().getOrDefault(language, ""))
                    .param("whose_" + language.code(), wanted.whose().getOrDefault(language, ""));
        }
        return statement
                .param("stage", wanted.stage())
                .param("promise", wanted.promise())
                .param("part", wanted.part())
                .param("easier", wanted.easier());
    }

    private void lay(StepId id, Set<PlaceId> places) {
        places.forEach(place -> jdbc.sql("INSERT INTO journey_place (place_id, step_id) VALUES (:place, :step)")
                .param("place", place.value())
                .param("step", id.value())
                .update());
    }

    private void free(StepId id) {
        jdbc.sql("DELETE FROM journey_place WHERE step_id = :step")
                .param("step", id.value())
                .update();
    }

    /** The steps of a stage that are on the map, in their order; held until the transaction ends. */
    List<Long> held(int stage) {
        return jdbc.sql("""
                        SELECT id FROM journey_step WHERE stage_id = :stage AND retired_at IS NULL
                        ORDER BY position, id FOR UPDATE
                        """)
                .param("stage", stage)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    void order(List<Long> ids) {
        for (var position = 0; position < ids.size(); position++) {
            jdbc.sql("UPDATE journey_step SET position = :position WHERE id = :id")
                    .param("position", position + 1)
                    .param("id", ids.get(position))
                    .update();
        }
    }

    /** Whether it was otherwise. */
    boolean retire(StepId id, boolean retired, Instant now) {
        var changed = jdbc.sql("UPDATE journey_step SET retired_at = :at, version = version + 1"
                                + " WHERE id = :id AND retired_at IS " + (retired ? "NULL" : "NOT NULL"))
                        .param("at", retired ? Sql.at(now) : null)
                        .param("id", id.value())
                        .update()
                == 1;
        if (changed && retired) {
            free(id);
        }
        return changed;
    }

    void carryOver(int from, int into) {
        jdbc.sql("UPDATE journey_step SET stage_id = :into WHERE stage_id = :from")
                .param("into", into)
                .param("from", from)
                .update();
    }
}
