package samskap.dialogue.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.PartRows;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

/** Into which ideas something went that a person gave to an open question. */
@Repository
class PartsTakenUp implements Participation {

    private final JdbcClient jdbc;

    PartsTakenUp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.DEVELOPED;
    }

    @Override
    public Slice<Part> of(PersonId person, @Nullable Cursor after, int size) {
        var found = jdbc.sql(PartRows.page("""
                        SELECT m.idea_id, MAX(u.taken_up_at) AS last
                        FROM dialogue_message m JOIN dialogue_taken_up u ON u.message_id = m.id
                        WHERE m.author_id = :person AND m.withdrawn_at IS NULL
                        GROUP BY m.idea_id
                        """))
                .params(PartRows.asked(person, after, size))
                .query(PartRows::part)
                .list();
        return PartRows.slice(found, size);
    }
}
