package samskap.ideas.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.JourneyDesk.Kind;
import samskap.ideas.JourneyDesk.Part;
import samskap.ideas.PartTakenIn;
import samskap.ideas.Stage;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** Stages and topics as administrators change them: two tables of one shape. Call it in a transaction. */
@Repository
class JourneyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    JourneyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static String table(Kind kind) {
        return kind == Kind.STAGE ? "ideas_stage" : "ideas_topic";
    }

    private static String column(Kind kind) {
        return kind == Kind.STAGE ? "stage_id" : "topic_id";
    }

    /** Those that another has taken in are no parts any more. */
    List<Part> parts(Kind kind) {
        return jdbc.sql("""
                        SELECT p.*, (SELECT COUNT(*) FROM ideas_idea i WHERE i.%s = p.id) AS ideas
                        FROM %s p WHERE p.merged_into IS NULL ORDER BY p.retired_at IS NOT NULL, p.position, p.id
                        """.formatted(column(kind), table(kind)))
                .query((row, n) -> new Part(
                        row.getInt("id"),
                        kind == Kind.STAGE ? Stage.Phase.valueOf(row.getString("phase")) : null,
                        JdbcJourney.names(row),
                        row.getObject("retired_at") != null,
                        row.getLong("ideas")))
                .list();
    }

    /** Keeps all of a kind from others until the transaction ends, so that names and order stay as they were read. */
    List<Part> hold(Kind kind) {
        jdbc.sql("SELECT id FROM " + table(kind) + " ORDER BY id FOR UPDATE")
                .query(Integer.class)
                .list();
        return parts(kind);
    }

    int add(Kind kind, String word, Stage.@Nullable Phase phase, Map<Language, String> names) {
        var stage = kind == Kind.STAGE;
        var keys = new GeneratedKeyHolder();
        var code = freeCode(kind, word);
        var statement = jdbc.sql("""
                        INSERT INTO %1$s (code, position, %2$s name_en, name_sv, name_nb, name_da)
                        SELECT :code, COALESCE(MAX(position), 0) + 1, %3$s :en, :sv, :nb, :da FROM %1$s
                        """.formatted(table(kind), stage ? "phase," : "", stage ? ":phase," : ""))
                .param("code", code)
                .param("phase", phase == null ? "" : phase.name());
        for (var language : Language.values()) {
            statement = statement.param(language.code(), names.get(language));
        }
        statement.update(keys, "id");
        return Objects.requireNonNull(keys.getKey()).intValue();
    }

    private String freeCode(Kind kind, String word) {
        var taken =
                jdbc.sql("SELECT code FROM " + table(kind)).query(String.class).set();
        var code = word;
        for (var n = 2; taken.contains(code); n++) {
            code = word + "-" + n;
        }
        return code;
    }

    void rename(Kind kind, int id, Stage.@Nullable Phase phase, Map<Language, String> names) {
        var statement = jdbc.sql(
                        "UPDATE " + table(kind) + " SET name_en = :en, name_sv = :sv, name_nb = :nb, name_da = :da"
                                + (kind == Kind.STAGE ? ", phase = :phase" : "") + " WHERE id = :id")
                .param("phase", phase == null ? "" : phase.name())
                .param("id", id);
        for (var language : Language.values()) {
            statement = statement.param(language.code(), names.get(language));
        }
        found(statement.update());
    }

    void place(Kind kind, int id, int position) {
        jdbc.sql("UPDATE " + table(kind) + " SET position = :position WHERE id = :id")
                .param("position", position)
                .param("id", id)
                .update();
    }

    void retire(Kind kind, int id, boolean retired) {
        found(jdbc.sql("UPDATE " + table(kind) + " SET retired_at = :at WHERE id = :id")
                .param("at", retired ? Sql.at(clock.instant()) : null)
                .param("id", id)
                .update());
    }

    void merge(Kind kind, int from, int into) {
        found(jdbc.sql("UPDATE " + table(kind) + " SET merged_into = :into, retired_at = :at WHERE id = :from")
                .param("into", into)
                .param("at", Sql.at(clock.instant()))
                .param("from", from)
                .update());
    }

    /** @return how many */
    long moveIdeas(PartTakenIn taken) {
        return jdbc.sql("UPDATE ideas_idea SET %1$s = :into WHERE %1$s = :from".formatted(column(taken.kind())))
                .param("into", taken.into())
                .param("from", taken.from())
                .update();
    }

    /** What another has taken in and still has ideas; it gets no more of them until the transaction ends. */
    List<PartTakenIn> leftBehind(Kind kind) {
        return jdbc.sql("""
                        SELECT p.id, p.merged_into FROM %2$s p WHERE p.merged_into IS NOT NULL
                          AND EXISTS (SELECT 1 FROM ideas_idea i WHERE i.%1$s = p.id)
                        ORDER BY p.id FOR UPDATE
                        """.formatted(column(kind), table(kind)))
                .query((row, n) -> new PartTakenIn(kind, row.getInt("id"), row.getInt("merged_into")))
                .list();
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw Refusal.notFound();
        }
    }
}
