package samskap.dialogue.internal;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Families;
import samskap.ideas.IdeaId;
import samskap.ideas.Spoken;
import samskap.shared.Sql;

@Repository
class MomentsSpoken implements Spoken {

    private final JdbcClient jdbc;
    private final Families families;

    MomentsSpoken(JdbcClient jdbc, Families families) {
        this.jdbc = jdbc;
        this.families = families;
    }

    @Override
    public List<Instant> momentsOf(IdeaId idea) {
        return jdbc.sql("""
                        SELECT written_at FROM dialogue_message
                        WHERE idea_id IN (:members) AND kind <> 'NOTE' AND withdrawn_at IS NULL AND withheld_at IS NULL
                        """)
                .param(
                        "members",
                        families.membersOf(idea).stream().map(IdeaId::value).toList())
                .query((row, n) -> Sql.instant(row, "written_at"))
                .list();
    }
}
