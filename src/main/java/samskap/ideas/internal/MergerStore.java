package samskap.ideas.internal;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Mergers in {@code ideas_merger}, and the idea's own row, which names where it leads while it is merged. */
@Repository
class MergerStore {

    private final JdbcClient jdbc;

    MergerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else merge or unmerge until the transaction ends. */
    void holdAll() {
        jdbc.sql("SELECT id FROM ideas_merging WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    void merge(IdeaId duplicate, IdeaId into, String word, PersonId by, Instant at) {
        jdbc.sql("""
                        INSERT INTO ideas_merger (idea_id, into_id, status_before, status_since, word, merged_by, merged_at)
                        SELECT id, :into, status, status_since, :word, :by, :at FROM ideas_idea WHERE id = :duplicate
                        """)
                .param("duplicate", duplicate.value())
                .param("into", into.value())
                .param("word", word)
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
        jdbc.sql("""
                        UPDATE ideas_idea
                        SET merged_into = :into, status = 'MERGED', status_since = :at, waiting_since = NULL, waiting_key = NULL
                        WHERE id = :duplicate
                        """)
                .param("duplicate", duplicate.value())
                .param("into", into.value())
                .param("at", Sql.at(at))
                .update();
    }

    void unmerge(IdeaId duplicate, PersonId by, Instant at) {
        jdbc.sql("""
                        UPDATE ideas_idea i JOIN ideas_merger m ON m.idea_id = i.id AND m.undone_at IS NULL
                        SET i.merged_into = NULL, i.status = m.status_before, i.status_since = m.status_since,
                            m.undone_by = :by, m.undone_at = :at
                        WHERE i.id = :duplicate
                        """)
                .param("duplicate", duplicate.value())
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
    }
}
