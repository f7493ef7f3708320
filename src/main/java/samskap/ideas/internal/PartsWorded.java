package samskap.ideas.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.PartRows;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

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
        var found = jdbc.sql(PartRows.page("""
                        SELECT v.idea_id, MAX(v.written_at) AS last
                        FROM ideas_version v JOIN ideas_idea i ON i.id = v.idea_id AND i.author_id <> v.author_id
                        WHERE v.author_id = :person
                        GROUP BY v.idea_id
                        """))
                .params(PartRows.asked(person, after, size))
                .query(PartRows::part)
                .list();
        return PartRows.slice(found, size);
    }
}
