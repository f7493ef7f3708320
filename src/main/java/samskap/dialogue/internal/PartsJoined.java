package samskap.dialogue.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.PartRows;
import samskap.ideas.Participation;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.Slice;

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
        var found = jdbc.sql(PartRows.page("""
                        SELECT idea_id, MAX(written_at) AS last FROM dialogue_message
                        WHERE author_id = :person AND withdrawn_at IS NULL
                        GROUP BY idea_id
                        """))
                .params(PartRows.asked(person, after, size))
                .query(PartRows::part)
                .list();
        return PartRows.slice(found, size);
    }
}
