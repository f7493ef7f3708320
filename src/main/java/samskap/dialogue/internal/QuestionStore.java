package samskap.dialogue.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** How open questions stand, in {@code dialogue_question}. */
@Repository
class QuestionStore {

    private final JdbcClient jdbc;

    QuestionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(MessageId question) {
        jdbc.sql("INSERT INTO dialogue_question (message_id) VALUES (:id)")
                .param("id", question.value())
                .update();
    }

    /** False when it was closed already. */
    boolean close(MessageId question, PersonId by, Instant now) {
        return jdbc.sql("""
                        UPDATE dialogue_question SET closed_at = :now, closed_by = :by
                        WHERE message_id = :id AND closed_at IS NULL
                        """)
                        .param("id", question.value())
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    /** Who asks the questions that still collect, in the order in which they were asked. */
    List<PersonId> askers(Collection<IdeaId> ideas) {
        return jdbc.sql("""
                        SELECT m.author_id FROM dialogue_message m JOIN dialogue_question q ON q.message_id = m.id
                        WHERE m.idea_id IN (:ideas) AND m.withdrawn_at IS NULL AND m.withheld_at IS NULL AND q.closed_at IS NULL
                        ORDER BY m.written_at, m.id LOCK IN SHARE MODE
                        """)
                .param("ideas", ideas.stream().map(IdeaId::value).toList())
                .query((row, n) -> new PersonId(row.getLong("author_id")))
                .list();
    }
}
