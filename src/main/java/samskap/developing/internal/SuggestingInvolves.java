package samskap.developing.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;

/** Whoever suggested other words for an idea is concerned with it, unless they took them back. */
@Repository
class SuggestingInvolves implements Involvement {

    private final JdbcClient jdbc;

    SuggestingInvolves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.SUGGESTED;
    }

    @Override
    public List<PersonId> after(PersonId last, IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT DISTINCT author_id FROM developing_suggestion
                        WHERE idea_id = :idea AND author_id > :last AND state <> 'WITHDRAWN'
                          AND withheld_at IS NULL
                        ORDER BY author_id LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("last", last.value())
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("author_id")))
                .list();
    }
}
