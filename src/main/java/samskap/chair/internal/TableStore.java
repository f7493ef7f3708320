package samskap.chair.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import samskap.chair.Story.Kind;
import samskap.chair.Story.Ref;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/**
 * Which meetings were held, and whose stories lie on the table, in {@code chair_meeting}, {@code _story},
 * {@code _passed}.
 */
@Repository
class TableStore {

    private final JdbcClient jdbc;

    TableStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Held(int number, Instant at) {}

    /** The last meetings that were held, latest first. */
    List<Held> lastHeld(int most) {
        return jdbc.sql("SELECT number, held_at FROM chair_meeting ORDER BY number DESC LIMIT :most")
                .param("most", most)
                .query((row, n) -> new Held(row.getInt("number"), Sql.instant(row, "held_at")))
                .list();
    }

    /** Whether nobody had said so yet. */
    boolean hold(int number, PersonId by, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO chair_meeting (number, held_by, held_at) VALUES (:number, :by, :now)")
                        .param("number", number)
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    Map<Integer, Ref> stories(int number) {
        var stories = new TreeMap<Integer, Ref>();
        jdbc.sql("SELECT slot, kind, thing_id FROM chair_story WHERE number = :number")
                .param("number", number)
                .query((row, n) -> Map.entry(
                        row.getInt("slot"), new Ref(Kind.valueOf(row.getString("kind")), row.getLong("thing_id"))))
                .list()
                .forEach(entry -> stories.put(entry.getKey(), entry.getValue()));
        return stories;
    }

    /** Lays a story on a place that nobody has laid one on, unless it lies on another. */
    void lay(int number, int slot, Ref ref) {
        named(jdbc.sql("""
                        INSERT IGNORE INTO chair_story (number, slot, kind, thing_id)
                        VALUES (:number, :slot, :kind, :id)
                        """), number, ref).param("slot", slot).update();
    }

    /** Takes a story from its place; whether it lay there. */
    boolean take(int number, int slot, Ref ref) {
        return named(jdbc.sql("""
                        DELETE FROM chair_story
                        WHERE number = :number AND slot = :slot AND kind = :kind AND thing_id = :id
                        """), number, ref).param("slot", slot).update() == 1;
    }

    void pass(int number, Ref ref) {
        named(jdbc.sql("""
                        INSERT IGNORE INTO chair_passed (number, kind, thing_id) VALUES (:number, :kind, :id)
                        """), number, ref).update();
    }

    private static StatementSpec named(StatementSpec statement, int number, Ref ref) {
        return statement
                .param("number", number)
                .param("kind", ref.kind().name())
                .param("id", ref.id());
    }

    Set<Ref> passed(int number) {
        return jdbc
                .sql("SELECT kind, thing_id FROM chair_passed WHERE number = :number")
                .param("number", number)
                .query((row, n) -> new Ref(Kind.valueOf(row.getString("kind")), row.getLong("thing_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
