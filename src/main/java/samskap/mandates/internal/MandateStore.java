package samskap.mandates.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.PersonId;
import samskap.mandates.Mandate;
import samskap.mandates.MandateId;
import samskap.mandates.MandateText;
import samskap.mandates.Mandates.Wording;
import samskap.moments.PlaceId;
import samskap.shared.Sql;

/**
 * Mandates in {@code mandates_mandate} with what they said in {@code mandates_wording}. There are few, read together.
 */
@Repository
class MandateStore {

    private final JdbcClient jdbc;
    private final Journey journey;

    MandateStore(JdbcClient jdbc, Journey journey) {
        this.jdbc = jdbc;
        this.journey = journey;
    }

    /** Those that hold, by title. */
    List<Mandate> all() {
        return read("WHERE ended_at IS NULL ORDER BY title, id", 0);
    }

    Optional<Mandate> find(MandateId id) {
        return read("WHERE ended_at IS NULL AND id = :id", id.value()).stream().findFirst();
    }

    private List<Mandate> read(String which, long id) {
        var stages =
                parts("SELECT mandate_id, stage_id AS part FROM mandates_stage", part -> journey.stage((int) part));
        var places = parts("SELECT mandate_id, place_id AS part FROM mandates_place", PlaceId::new);
        return jdbc.sql("SELECT * FROM mandates_mandate " + which)
                .param("id", id)
                .query((row, n) -> mandate(row, stages, places))
                .list();
    }

    /** @param read null for what is gone for good */
    private <T> Map<Long, Set<T>> parts(String sql, LongFunction<@Nullable T> read) {
        var parts = new HashMap<Long, Set<T>>();
        jdbc.sql(sql)
                .query((row, n) -> Map.entry(row.getLong("mandate_id"), row.getLong("part")))
                .list()
                .forEach(entry -> {
                    var part = read.apply(entry.getValue());
                    if (part != null) {
                        parts.computeIfAbsent(entry.getKey(), any -> new HashSet<>())
                                .add(part);
                    }
                });
        return parts;
    }

    private static Mandate mandate(ResultSet row, Map<Long, Set<Stage>> stages, Map<Long, Set<PlaceId>> places)
            throws SQLException {
        var id = row.getLong("id");
        var amount = row.getBigDecimal("amount");
        return new Mandate(
                new MandateId(id),
                row.getString("title"),
                row.getString("words"),
                amount == null ? null : amount.stripTrailingZeros(),
                HolderColumns.read(row, "holder"),
                HolderColumns.read(row, "above"),
                stages.getOrDefault(id, Set.of()),
                places.getOrDefault(id, Set.of()),
                row.getInt("version"));
    }

    MandateId add(MandateText wanted, PersonId by, Instant now) {
        var keys = new GeneratedKeyHolder();
        filled(jdbc.sql("""
                        INSERT INTO mandates_mandate
                          (title, words, amount, holder_role, holder_team, holder_person,
                           above_role, above_team, above_person)
                        VALUES (:title, :words, :amount, :holder_role, :holder_team, :holder_person,
                                :above_role, :above_team, :above_person)
                        """), wanted).update(keys, "id");
        var id = new MandateId(Objects.requireNonNull(keys.getKey()).longValue());
        keep(id, 1, wanted, by, now);
        return id;
    }

    /** Whether it was that version still. Whoever changes the same one waits here for the other. */
    boolean change(MandateId id, int version, MandateText wanted, PersonId by, Instant now) {
        var isChanged = filled(jdbc.sql("""
                        UPDATE mandates_mandate
                        SET title = :title, words = :words, amount = :amount,
                            holder_role = :holder_role, holder_team = :holder_team, holder_person = :holder_person,
                            above_role = :above_role, above_team = :above_team, above_person = :above_person,
                            version = version + 1
                        WHERE id = :id AND version = :version AND ended_at IS NULL
                        """), wanted)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        if (isChanged) {
            keep(id, version + 1, wanted, by, now);
        }
        return isChanged;
    }

    private static StatementSpec filled(StatementSpec statement, MandateText wanted) {
        var worded = statement
                .param("title", wanted.title())
                .param("words", wanted.words())
                .param("amount", wanted.amount());
        return HolderColumns.write(HolderColumns.write(worded, "holder", wanted.holder()), "above", wanted.above());
    }

    private void keep(MandateId id, int version, MandateText wanted, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO mandates_wording (mandate_id, version, title, words, amount, by_id, worded_at)
                        VALUES (:id, :version, :title, :words, :amount, :by, :now)
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("title", wanted.title())
                .param("words", wanted.words())
                .param("amount", wanted.amount())
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update();
        fill(
                "stage",
                id,
                wanted.stages().stream().map(stage -> (long) stage.id()).toList());
        fill("place", id, wanted.places().stream().map(PlaceId::value).toList());
    }

    private void fill(String kind, MandateId id, Collection<Long> parts) {
        jdbc.sql("DELETE FROM mandates_%s WHERE mandate_id = :id".formatted(kind))
                .param("id", id.value())
                .update();
        parts.forEach(
                part -> jdbc.sql("INSERT INTO mandates_%1$s (mandate_id, %1$s_id) VALUES (:id, :part)".formatted(kind))
                        .param("id", id.value())
                        .param("part", part)
                        .update());
    }

    boolean end(MandateId id, Instant now) {
        return jdbc.sql("UPDATE mandates_mandate SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<Wording> wordings(MandateId id) {
        return jdbc.sql("SELECT * FROM mandates_wording WHERE mandate_id = :id ORDER BY version DESC")
                .param("id", id.value())
                .query((row, n) -> new Wording(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getBigDecimal("amount"),
                        new PersonId(row.getLong("by_id")),
                        Sql.instant(row, "worded_at")))
                .list();
    }

    /** What mandates are or were called, also those that hold no more. */
    Map<Long, String> titles(Collection<Long> ids) {
        var titles = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, title FROM mandates_mandate WHERE id IN (:ids)")
                    .param("ids", ids)
                    .query((row, n) -> Map.entry(row.getLong("id"), row.getString("title")))
                    .list()
                    .forEach(entry -> titles.put(entry.getKey(), entry.getValue()));
        }
        return titles;
    }

    void carryOver(int from, int into) {
        jdbc.sql("""
                        INSERT IGNORE INTO mandates_stage (mandate_id, stage_id)
                        SELECT mandate_id, :into FROM mandates_stage WHERE stage_id = :from
                        """).param("into", into).param("from", from).update();
        jdbc.sql("DELETE FROM mandates_stage WHERE stage_id = :from")
                .param("from", from)
                .update();
    }

    /** What was one colleague's own ends with them; who is asked for more is the leaders then. */
    void forget(PersonId person, Instant now) {
        jdbc.sql("""
                        UPDATE mandates_mandate SET ended_at = :now
                        WHERE holder_person = :person AND ended_at IS NULL
                        """).param("now", Sql.at(now)).param("person", person.value()).update();
        jdbc.sql("""
                        UPDATE mandates_mandate SET above_person = NULL, above_role = 'LEADER'
                        WHERE above_person = :person
                        """).param("person", person.value()).update();
    }
}
