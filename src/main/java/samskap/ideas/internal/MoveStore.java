package samskap.ideas.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.ideas.Move;
import samskap.ideas.Status;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** How ideas came to their status, in {@code ideas_move}. */
@Repository
class MoveStore {

    private final JdbcClient jdbc;

    MoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<Move> of(IdeaId id) {
        return jdbc.sql("SELECT * FROM ideas_move WHERE idea_id = :id ORDER BY moved_at, id")
                .param("id", id.value())
                .query((row, n) -> new Move(
                        Status.valueOf(row.getString("from_status")),
                        Status.valueOf(row.getString("to_status")),
                        row.getString("reason"),
                        new PersonId(row.getLong("moved_by")),
                        Sql.instant(row, "moved_at")))
                .list();
    }

    /** Makes the move unless the idea is elsewhere by now; answers whether it did. */
    boolean make(IdeaId id, Move move) {
        if (!changeStatus(id, move.from(), move.to())) {
            return false;
        }
        jdbc.sql("""
                        INSERT INTO ideas_move (idea_id, from_status, to_status, reason, moved_by, moved_at)
                        VALUES (:id, :from, :to, :reason, :by, :at)
                        """)
                .param("id", id.value())
                .param("from", move.from().name())
                .param("to", move.to().name())
                .param("reason", move.reason())
                .param("by", move.by().value())
                .param("at", Sql.at(move.at()))
                .update();
        return true;
    }

    private boolean changeStatus(IdeaId id, Status from, Status to) {
        // A closed idea waits for nobody; one that is opened again waits only when somebody writes.
        return jdbc.sql("""
                        UPDATE ideas_idea
                        SET status = :to,
                            waiting_since = IF(:closed, NULL, waiting_since),
                            waiting_key = IF(:closed, NULL, waiting_key)
                        WHERE id = :id AND status = :from
                        """)
                        .param("to", to.name())
                        .param("closed", to.isClosed())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }
}
