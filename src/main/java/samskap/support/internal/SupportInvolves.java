package samskap.support.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Involvement;
import samskap.identity.PersonId;

/** Whoever supports an idea is concerned with it, for as long as they do. */
@Repository
class SupportInvolves implements Involvement {

    private final JdbcClient jdbc;

    SupportInvolves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Way way() {
        return Way.SUPPORTS;
    }

    @Override
    public List<PersonId> after(PersonId last, IdeaId idea, int most) {
        return jdbc.sql("""
                        SELECT person_id FROM support_voice WHERE idea_id = :idea AND person_id > :last
                        ORDER BY person_id LIMIT :most
                        """)
                .param("idea", idea.value())
                .param("last", last.value())
                .param("most", most)
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list();
    }
}
