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

/** In which dialogues a person has words standing; also in those that belong to ideas of their own. */
@Repository
class PartsJoined implements Participation {

    private final JdbcClient jdbc;

    PartsJoined(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.JOINED;
    }

    @Override
    public Slice<Part> of(PersonId person, @Nullable Cursor after, int size) {
        var found = jdbc.sql("""
                        SELECT idea_id, MAX(written_at) AS last FROM dialogue_message
                        WHERE author_id = :person AND withdrawn_at IS NULL
                        GROUP BY idea_id
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
