package samskap.moments.internal;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.Person;
import samskap.moments.MomentCounts;
import samskap.shared.Sql;

/** Counts moments where they are kept, without reading a word of them. */
@Repository
class StageCounts implements MomentCounts {

    private final JdbcClient jdbc;

    StageCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<Integer, Count> byStage(Person colleague, Instant from, Instant until) {
        colleague.requireStaff();
        return jdbc
                .sql("""
                        SELECT p.stage_id, COALESCE(SUM(m.is_well), 0) AS well, COUNT(*) AS told
                        FROM moments_moment m JOIN moments_place p ON p.id = m.place_id
                        WHERE m.state = 'SHOWN' AND m.told_at >= :from AND m.told_at < :until
                        GROUP BY p.stage_id
                        """)
                .param("from", Sql.at(from))
                .param("until", Sql.at(until))
                .query((row, n) -> Map.entry(
                        row.getInt("stage_id"), new Count(row.getInt("well"), row.getInt("told") - row.getInt("well"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
