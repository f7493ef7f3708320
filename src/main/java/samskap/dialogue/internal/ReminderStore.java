package samskap.dialogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.dialogue.Reminder;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Who was reminded of what, in {@code dialogue_reminder}: its key makes it once. */
@Repository
class ReminderStore {

    private static final String OWED = """
            SELECT p.message_id, m.idea_id, p.owner_id, p.due, m.written_at FROM dialogue_promise p
            JOIN dialogue_message m ON m.id = p.message_id
            """;

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A promise that is open. */
    record Owed(MessageId promise, IdeaId idea, PersonId owner, LocalDate due, Instant given) {}

    /** What is open and due within the days in which somebody may be reminded, or was. */
    List<Owed> owed(LocalDate today) {
        return jdbc.sql(OWED + " WHERE p.outcome IS NULL AND p.due <= :soon ORDER BY p.due, p.message_id")
                .param("soon", today.plusDays(Promise.SOON_DAYS))
                .query((row, n) -> owed(row))
                .list();
    }

    /** The promise as it is now, kept to the running transaction; empty when it is settled. */
    Optional<Owed> hold(MessageId promise) {
        return jdbc.sql(OWED + " WHERE p.message_id = :promise AND p.outcome IS NULL FOR UPDATE")
                .param("promise", promise.value())
                .query((row, n) -> owed(row))
                .optional();
    }

    private static Owed owed(ResultSet row) throws SQLException {
        return new Owed(
                new MessageId(row.getLong("message_id")),
                new IdeaId(row.getLong("idea_id")),
                new PersonId(row.getLong("owner_id")),
                row.getDate("due").toLocalDate(),
                Sql.instant(row, "written_at"));
    }

    /** False when they have been reminded already. */
    boolean add(MessageId promise, Reminder reminder, PersonId told, Instant now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO dialogue_reminder (message_id, reminder, told_id, reminded_at)
                        VALUES (:promise, :reminder, :told, :now)
                        """)
                        .param("promise", promise.value())
                        .param("reminder", reminder.name())
                        .param("told", told.value())
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    /** Whether anybody has been reminded in this way. */
    boolean isDone(MessageId promise, Reminder reminder) {
        return jdbc.sql("""
                        SELECT EXISTS (
                          SELECT 1 FROM dialogue_reminder WHERE message_id = :promise AND reminder = :reminder
                        )
                        """)
                .param("promise", promise.value())
                .param("reminder", reminder.name())
                .query(Boolean.class)
                .single();
    }
}
