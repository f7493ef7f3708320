package samskap.dialogue.internal;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** When colleagues said that an idea's last words call for no answer, in {@code dialogue_read}. */
@Repository
class ReadMarks {

    private final JdbcClient jdbc;

    ReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IdeaId idea, PersonId by, Instant at) {
        jdbc.sql("INSERT INTO dialogue_read (idea_id, read_by, read_at) VALUES (:idea, :by, :at)")
                .param("idea", idea.value())
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
    }

    List<Instant> of(IdeaId idea) {
        return jdbc.sql("SELECT read_at FROM dialogue_read WHERE idea_id = :idea")
                .param("idea", idea.value())
                .query((row, number) -> Sql.instant(row, "read_at"))
                .list();
    }
}
