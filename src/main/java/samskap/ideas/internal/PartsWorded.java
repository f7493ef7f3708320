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

/** Which ideas of others have come to speak in words of a person. */
@Repository
class PartsWorded implements Participation {

    private final JdbcClient jdbc;

    PartsWorded(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.DEVELOPED;
    }

    @Override
    public Slice<Part> of(PersonId person, @Nullable Cursor after, int size) {
        var found = jdbc.sql("""
                        SELECT v.idea_id, MAX(v.written_at) AS last
                        FROM ideas_version v JOIN ideas_idea i ON i.id = v.idea_id AND i.author_id <> v.author_id
                        WHERE v.author_id = :person
                        GROUP BY v.idea_id
                        HAVING :after IS NULL OR last < :after OR last = :after AND idea_id < :id
                        ORDER BY last DESC, idea_id DESC LIMIT :limit
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
