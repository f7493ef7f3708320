package samskap.dialogue.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;
import samskap.shared.Sql;

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
        var found = jdbc.sql("""
                        SELECT m.idea_id, MAX(u.taken_up_at) AS last
                        FROM dialogue_message m JOIN dialogue_taken_up u ON u.message_id = m.id
                        WHERE m.author_id = :person AND m.withdrawn_at IS NULL
                        GROUP BY m.idea_id
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
