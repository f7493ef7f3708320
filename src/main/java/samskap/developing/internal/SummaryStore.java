package samskap.developing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.developing.Summary;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What was arrived at, in {@code developing_summary}. */
@Repository
class SummaryStore {

    private final JdbcClient jdbc;

    SummaryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Summary> all(IdeaId idea) {
        return jdbc.sql("SELECT * FROM developing_summary WHERE idea_id = :idea ORDER BY number")
                .param("idea", idea.value())
                .query(SummaryStore::summary)
                .list();
    }

    Map<IdeaId, List<Summary>> all(Collection<IdeaId> ideas) {
        var all = new HashMap<IdeaId, List<Summary>>();
        if (!ideas.isEmpty()) {
            jdbc.sql("SELECT * FROM developing_summary WHERE idea_id IN (:ideas) ORDER BY idea_id, number")
                    .param("ideas", ideas.stream().map(IdeaId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(new IdeaId(row.getLong("idea_id")), idea -> new ArrayList<>())
                                .add(summary(row, 0));
                    });
        }
        return all;
    }

    List<Summary> earlier(IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT * FROM developing_summary
                        WHERE idea_id = :idea AND body <> ''
                          AND number < (SELECT MAX(number) FROM developing_summary WHERE idea_id = :idea)
                        ORDER BY number DESC LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("most", most)
                .query(SummaryStore::summary)
                .list();
    }

    Optional<Summary> latest(IdeaId idea) {
        return jdbc.sql("SELECT * FROM developing_summary WHERE idea_id = :idea ORDER BY number DESC LIMIT 1")
                .param("idea", idea.value())
                .query(SummaryStore::summary)
                .optional();
    }

    void add(IdeaId idea, Summary summary) {
        jdbc.sql("""
                        INSERT INTO developing_summary (idea_id, number, body, written_by, written_at)
                        VALUES (:idea, :number, :body, :by, :at)
                        """)
                .param("idea", idea.value())
                .param("number", summary.number())
                .param("body", summary.body())
                .param("by", summary.by().value())
                .param("at", Sql.at(summary.at()))
                .update();
    }

    private static Summary summary(ResultSet row, int number) throws SQLException {
        return new Summary(
                row.getInt("number"),
                row.getString("body"),
                new PersonId(row.getLong("written_by")),
                Sql.instant(row, "written_at"));
    }
}
