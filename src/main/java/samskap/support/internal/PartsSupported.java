package samskap.support.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.PartRows;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

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
        var found = jdbc.sql(PartRows.page("""
                        SELECT idea_id, given_at AS last FROM support_voice WHERE person_id = :person
                        """))
                .params(PartRows.asked(person, after, size))
                .query(PartRows::part)
                .list();
        return PartRows.slice(found, size);
    }
}
