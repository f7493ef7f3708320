package samskap.support.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

/** Which ideas a person supports, their own among them. */
@Repository
class PartsSupported implements Participation {

    private final JdbcClient jdbc;

    PartsSupported(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.SUPPORTED;
    }

    @Override
    public Slice<Part> of(PersonId person, @Nullable Cursor after, int size) {
        var found = jdbc.sql("""
                        SELECT idea_id, given_at AS last FROM support_voice
                        WHERE person_id = :person
                          AND (:after IS NULL OR given_at < :after OR given_at = :after AND idea_id < :id)
                        ORDER BY given_at DESC, idea_id DESC LIMIT :limit
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
