package samskap.search.internal;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;

/** What ideas say now, of those that everybody may read and that stand for themselves. */
@Repository
class StoriesNow {

    record Story(IdeaId idea, String title, String story) {}

    private final JdbcClient jdbc;

    StoriesNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Story> of(Collection<IdeaId> ideas) {
        return ideas.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT id, title, LEFT(story, 2000) AS story FROM ideas_idea
                                WHERE id IN (:ideas) AND withheld_at IS NULL AND merged_into IS NULL
                                """)
                        .param("ideas", ideas.stream().map(IdeaId::value).toList())
                        .query((row, n) -> new Story(
                                new IdeaId(row.getLong("id")), row.getString("title"), row.getString("story")))
                        .list();
    }
}
