package samskap.dialogue.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;

/** Whoever has words standing in an idea's dialogue is concerned with it, notes included: they talk there too. */
@Repository
class WritingInvolves implements Involvement {

    private final JdbcClient jdbc;

    WritingInvolves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.WROTE;
    }

    @Override
    public List<PersonId> after(PersonId last, IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT author_id FROM dialogue_message
                        WHERE idea_id = :idea AND author_id > :last AND withdrawn_at IS NULL AND withheld_at IS NULL
                        ORDER BY author_id LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("last", last.value())
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("author_id")))
                .list();
    }
}
