package samskap.ideas.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.IdeaId;
import samskap.ideas.Move;
import samskap.ideas.Status;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** How ideas came to their status, in {@code ideas_move}. */
@Repository
class MoveStore {

    private static final Act MOVED = Act.of("audit.act.ideas.moved");

    private final JdbcClient jdbc;
    private final Audit audit;

    MoveStore(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Oldest first. */
    List<Move> of(IdeaId id) {
        return jdbc.sql("SELECT * FROM ideas_move WHERE idea_id = :id ORDER BY moved_at, id")
                .param("id", id.value())
                .query(MoveStore::move)
                .list();
    }

    /** The same of each of the ideas; those that never moved are missing. */
    Map<IdeaId, List<Move>> of(Collection<IdeaId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var moves = new HashMap<IdeaId, List<Move>>();
        jdbc.sql("SELECT * FROM ideas_move WHERE idea_id IN (:ids) ORDER BY moved_at, id")
                .param("ids", ids.stream().map(IdeaId::value).toList())
                .query((row, n) -> moves.computeIfAbsent(new IdeaId(row.getLong("idea_id")), first -> new ArrayList<>())
                        .add(move(row, n)))
                .list();
        return moves;
    }

    /** The last move of each of the ideas; those that never moved are missing. */
    Map<IdeaId, Move> lastOf(Collection<IdeaId> ids) {
        return of(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, moves -> moves.getValue().getLast()));
    }

    private static Move move(ResultSet row, int number) throws SQLException {
        return new Move(
                Status.valueOf(row.getString("from_status")),
                Status.valueOf(row.getString("to_status")),
                row.getString("reason"),
                new PersonId(row.getLong("moved_by")),
                Sql.instant(row, "moved_at"));
    }

    /** Makes the move unless the idea is elsewhere by now; answers whether it did. */
    boolean make(IdeaId id, Move move) {
        if (!changeStatus(id, move)) {
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
        audit.record(Entry.of(move.by(), MOVED, Thing.idea(id.value()))
                .changing(move.from().key(), move.to().key())
                .because(move.reason()));
        return true;
    }

    private boolean changeStatus(IdeaId id, Move move) {
        // A closed idea waits for nobody; one that is opened again waits only when somebody writes.
        return jdbc.sql("""
                        UPDATE ideas_idea
                        SET status = :to,
                            status_since = :at,
                            waiting_since = IF(:closed, NULL, waiting_since),
                            waiting_key = IF(:closed, NULL, waiting_key)
                        WHERE id = :id AND status = :from
                        """)
                        .param("to", move.to().name())
                        .param("at", Sql.at(move.at()))
                        .param("closed", move.to().isClosed())
                        .param("id", id.value())
                        .param("from", move.from().name())
                        .update()
                == 1;
    }
}
