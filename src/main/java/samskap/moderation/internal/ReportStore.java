package samskap.moderation.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Thing;
import samskap.identity.PersonId;
import samskap.moderation.Ground;
import samskap.moderation.Report;
import samskap.shared.Sql;

/** What people find wrong, in {@code moderation_report}. */
@Repository
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this person has reported it before. */
    boolean add(Thing thing, Report report) {
        return jdbc.sql("""
                        INSERT IGNORE INTO moderation_report
                          (thing_kind, thing_id, reported_by, reported_at, ground, word)
                        VALUES (:kind, :id, :by, :at, :ground, :word)
                        """)
                        .param("kind", thing.kind().name())
                        .param("id", thing.id())
                        .param("by", report.by().value())
                        .param("at", Sql.at(report.at()))
                        .param("ground", report.ground().name())
                        .param("word", report.word())
                        .update()
                == 1;
    }

    boolean has(Thing thing, PersonId by) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM moderation_report
                        WHERE thing_kind = :kind AND thing_id = :id AND reported_by = :by
                        """)
                        .param("kind", thing.kind().name())
                        .param("id", thing.id())
                        .param("by", by.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Who waits for a decision on it. */
    List<PersonId> openBy(Thing thing) {
        return openOf(thing.kind(), List.of(thing.id())).getOrDefault(thing.id(), List.of()).stream()
                .map(Report::by)
                .toList();
    }

    void close(Thing thing, Instant now) {
        jdbc.sql("""
                        UPDATE moderation_report SET closed_at = :now
                        WHERE thing_kind = :kind AND thing_id = :id AND closed_at IS NULL
                        """)
                .param("now", Sql.at(now))
                .param("kind", thing.kind().name())
                .param("id", thing.id())
                .update();
    }

    /** What is open about these things, oldest first. */
    Map<Long, List<Report>> openOf(Thing.Kind kind, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var reports = new HashMap<Long, List<Report>>();
        jdbc.sql("""
                        SELECT * FROM moderation_report
                        WHERE thing_kind = :kind AND thing_id IN (:ids) AND closed_at IS NULL
                        ORDER BY reported_at, reported_by
                        """).param("kind", kind.name()).param("ids", ids).query(row -> {
            reports.computeIfAbsent(row.getLong("thing_id"), first -> new ArrayList<>())
                    .add(new Report(
                            new PersonId(row.getLong("reported_by")),
                            Ground.valueOf(row.getString("ground")),
                            row.getString("word"),
                            Sql.instant(row, "reported_at")));
        });
        return reports;
    }
}
