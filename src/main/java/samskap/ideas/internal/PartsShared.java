package samskap.ideas.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.PartRows;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

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
        var found = jdbc.sql(PartRows.page("""
                        SELECT id AS idea_id, shared_at AS last FROM ideas_idea WHERE author_id = :person
                        """))
                .params(PartRows.asked(person, after, size))
                .query(PartRows::part)
                .list();
        return PartRows.slice(found, size);
    }
}
