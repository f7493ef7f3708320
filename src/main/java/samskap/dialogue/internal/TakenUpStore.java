package samskap.dialogue.internal;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.MessageId;
import samskap.ideas.Contributing;
import samskap.ideas.Contribution;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Which contributions were taken up, in {@code dialogue_taken_up}. Who gave one has developed the idea. */
@Repository
class TakenUpStore implements Contributing {

    private final JdbcClient jdbc;

    TakenUpStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is marked already. */
    boolean add(MessageId message, PersonId by, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO dialogue_taken_up (message_id, taken_up_by, taken_up_at)
                        VALUES (:message, :by, :now)
                        """)
                        .param("message", message.value())
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    /** False when it is not marked. */
    boolean remove(MessageId message) {
        return jdbc.sql("DELETE FROM dialogue_taken_up WHERE message_id = :message")
                        .param("message", message.value())
                        .update()
                == 1;
    }

    @Override
    public List<Contribution> contributionsTo(IdeaId idea) {
        return jdbc.sql("""
                        SELECT m.author_id, u.taken_up_at
                        FROM dialogue_taken_up u JOIN dialogue_message m ON m.id = u.message_id
                        WHERE m.idea_id = :idea AND m.withdrawn_at IS NULL AND m.withheld_at IS NULL
                        ORDER BY u.taken_up_at, m.id
                        """)
                .param("idea", idea.value())
                .query((row, n) ->
                        new Contribution(new PersonId(row.getLong("author_id")), Sql.instant(row, "taken_up_at")))
                .list();
    }
}
