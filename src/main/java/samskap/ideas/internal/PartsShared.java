package samskap.ideas.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** What a person has shared. */
@Repository
class PartsShared implements Participation {

    private final JdbcClient jdbc;

    PartsShared(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.SHARED;
    }

    @Override
    public Slice<Part> of(PersonId person, @Nullable Cursor after, int size) {
        var found = jdbc.sql("""
                        SELECT id AS idea_id, shared_at AS last FROM ideas_idea
                        WHERE author_id = :person
                          AND (:after IS NULL OR shared_at < :after OR shared_at = :after AND id < :id)
                        ORDER BY shared_at DESC, id DESC LIMIT :limit
                        """)
                .param("person", person.value())
                .param("after", after == null ? null : Sql.at(after.moment()))
                .param("id", after == null ? 0 : after.id())
                .param("limit", size + 1)
                .query((row, n) -> new Part(new IdeaId(row.getLong("idea_id")), Sql.instant(row, "last")))
                .list();
        return Part.page(found, size);
    }
}
