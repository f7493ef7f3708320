package samskap.scoring.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.scoring.Basis;
import samskap.scoring.Interval;
import samskap.scoring.Values.Past;
import samskap.scoring.Worth;
import samskap.shared.Sql;

/**
 * Scores as they stood, with all that it takes to compute them again, in {@code scoring_run} and {@code scoring_score}.
 */
@Repository
class RunStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RunStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Scores that were kept, with what they followed from.
     *
     * @param rows how many facts there were
     * @param scores by idea, the middle of its value
     */
    record Kept(
            Instant at,
            String model,
            Watermark upTo,
            long rows,
            Circumstances circumstances,
            Map<IdeaId, Double> scores) {}

    /** Of a snapshot that was computed from scratch. */
    void keep(Snapshot snapshot) {
        var board = snapshot.board();
        forgetCircumstances();
        var run = addRun(board.basis(), snapshot.evidence());
        batches.batchUpdate(
                """
                INSERT INTO scoring_score (run_id, idea_id, value, low, high, rank_mid, rank_low, rank_high, top)
                VALUES (:run, :idea, :value, :low, :high, :rank, :rankLow, :rankHigh, :top)
                """, board.ranking().stream().map(worth -> row(run, worth)).toArray(MapSqlParameterSource[]::new));
    }

    /**
     * Only the last scores are computed again, and what they followed from tells where people said they belong: nothing
     * of that is kept for longer.
     */
    void forgetCircumstances() {
        jdbc.sql("UPDATE scoring_run SET circumstances = NULL WHERE circumstances IS NOT NULL")
                .update();
    }

    private long addRun(Basis basis, Evidence evidence) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO scoring_run
                          (made_at, model, seed, last_answer, last_rating, last_judgement, facts, circumstances)
                        VALUES (:at, :model, :seed, :answer, :rating, :judgement, :facts, :circumstances)
                        """)
                .param("at", Sql.at(basis.at()))
                .param("model", basis.model())
                .param("seed", basis.seed())
                .param("answer", basis.lastAnswer())
                .param("rating", basis.lastRating())
                .param("judgement", basis.lastJudgement())
                .param("facts", evidence.rows())
                .param("circumstances", evidence.circumstances().packed())
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static MapSqlParameterSource row(long run, Worth worth) {
        return new MapSqlParameterSource()
                .addValue("run", run)
                .addValue("idea", worth.idea().id().value())
                .addValue("value", worth.value().middle())
                .addValue("low", worth.value().low())
                .addValue("high", worth.value().high())
                .addValue("rank", worth.rank())
                .addValue("rankLow", worth.rankLow())
                .addValue("rankHigh", worth.rankHigh())
                .addValue("top", worth.top());
    }

    /** The last scores that were kept; empty when there are none, or what they followed from was not kept. */
    Optional<Kept> last() {
        return jdbc
                .sql("""
                        SELECT id, made_at, model, last_answer, last_rating, last_judgement, facts, circumstances
                        FROM scoring_run ORDER BY id DESC LIMIT 1
                        """)
                .query((row, n) -> {
                    var packed = row.getBytes("circumstances");
                    return packed == null
                            ? null
                            : new Kept(
                                    Sql.instant(row, "made_at"),
                                    row.getString("model"),
                                    new Watermark(
                                            row.getLong("last_answer"),
                                            row.getLong("last_rating"),
                                            row.getLong("last_judgement")),
                                    row.getLong("facts"),
                                    Circumstances.unpacked(packed),
                                    scores(row.getLong("id")));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Map<IdeaId, Double> scores(long run) {
        return jdbc
                .sql("SELECT idea_id, value FROM scoring_score WHERE run_id = :run")
                .param("run", run)
                .query((row, n) -> Map.entry(new IdeaId(row.getLong("idea_id")), row.getDouble("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When scores were last kept. */
    Optional<Instant> lastKept() {
        return jdbc.sql("SELECT made_at FROM scoring_run ORDER BY id DESC LIMIT 1")
                .query((row, n) -> Sql.instant(row, "made_at"))
                .optional();
    }

    /** An idea's scores, oldest first. */
    List<Past> history(IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT r.made_at, s.value, s.low, s.high, s.rank_mid
                        FROM scoring_score s JOIN scoring_run r ON r.id = s.run_id
                        WHERE s.idea_id = :idea ORDER BY s.run_id DESC LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("most", most)
                .query((row, n) -> new Past(
                        Sql.instant(row, "made_at"),
                        new Interval(row.getDouble("low"), row.getDouble("value"), row.getDouble("high")),
                        row.getInt("rank_mid")))
                .list()
                .reversed();
    }
}
