package samskap.search.internal;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;

/** Which ideas everybody may read now and stand for themselves; the index may be a moment behind. */
@Repository
class ReadableNow {

    private final JdbcClient jdbc;

    ReadableNow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these that everybody may read and that were merged into no other. */
    Set<IdeaId> of(Collection<IdeaId> ideas) {
        return ideas.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                SELECT id FROM ideas_idea
                                WHERE id IN (:ideas) AND withheld_at IS NULL AND merged_into IS NULL
                                """)
                        .param("ideas", ideas.stream().map(IdeaId::value).toList())
                        .query((row, n) -> new IdeaId(row.getLong("id")))
                        .set();
    }
}
