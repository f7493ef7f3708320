package samskap.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** What people are to be told, and how far that has come, in {@code notification_happening}. */
@Repository
class HappeningStore {

    private final JdbcClient jdbc;

    HappeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param byStaff whether whoever did it is a colleague */
    void add(Fresh fresh, boolean byStaff, Instant now) {
        jdbc.sql("""
                        INSERT INTO notification_happening
                          (kind, idea_id, message_id, subject, by_id, by_staff, replied_to, only_to, internal, happened_at,
                           due_at)
                        VALUES (:kind, :idea, :message, :subject, :by, :byStaff, :repliedTo, :onlyTo, :internal, :at, :now)
                        """)
                .param("kind", fresh.kind().name())
                .param("idea", fresh.idea() == null ? null : fresh.idea().value())
                .param(
                        "message",
                        fresh.message() == null ? null : fresh.message().value())
                .param("subject", fresh.subject())
                .param("by", fresh.by().value())
                .param("byStaff", byStaff)
                .param("repliedTo", idOrNull(fresh.repliedTo()))
                .param("onlyTo", idOrNull(fresh.onlyTo()))
                .param("internal", fresh.internal())
                .param("at", Sql.at(fresh.at()))
                .param("now", Sql.at(now))
                .update();
    }

    private static @Nullable Long idOrNull(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** Whether that was ever told of this message. */
    boolean isKnown(Happening.Kind kind, MessageId message) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM notification_happening WHERE message_id = :message AND kind = :kind)")
                .param("message", message.value())
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    /** The next to go on with, kept to the running transaction; one that another node works on is passed over. */
    Optional<Happening> next(Instant now) {
        return jdbc.sql("""
                        SELECT * FROM notification_happening WHERE due_at <= :now
                        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .query(HappeningStore::happening)
                .optional();
    }

    /** The latest thing that this person did and of which some, but not all, have been told. */
    Optional<Happening> beingTold(PersonId by) {
        return jdbc.sql("""
                        SELECT * FROM notification_happening
                        WHERE by_id = :by AND due_at IS NOT NULL AND told_up_to > 0 ORDER BY id DESC LIMIT 1
                        """)
                .param("by", by.value())
                .query(HappeningStore::happening)
                .optional();
    }

    /** Everybody up to this person has been told. */
    void toldUpTo(Happening happening, PersonId last) {
        jdbc.sql("UPDATE notification_happening SET told_up_to = :last, tries = 0 WHERE id = :id")
                .param("last", last.value())
                .param("id", happening.id())
                .update();
    }

    /** Everybody has been told. */
    void done(Happening happening) {
        jdbc.sql("UPDATE notification_happening SET due_at = NULL WHERE id = :id")
                .param("id", happening.id())
                .update();
    }

    /** Goes on later, so that one that fails keeps no other waiting. */
    void postpone(Happening happening, Instant until) {
        jdbc.sql("UPDATE notification_happening SET due_at = :until, tries = tries + 1 WHERE id = :id")
                .param("until", Sql.at(until))
                .param("id", happening.id())
                .update();
    }

    Map<Long, Happening> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM notification_happening WHERE id IN (:ids)")
                .param("ids", ids)
                .query(HappeningStore::happening)
                .list()
                .stream()
                .collect(Collectors.toMap(Happening::id, Function.identity()));
    }

    private static Happening happening(ResultSet row, int number) throws SQLException {
        var message = Sql.longOrNull(row, "message_id");
        var idea = Sql.longOrNull(row, "idea_id");
        return new Happening(
                row.getLong("id"),
                Happening.Kind.valueOf(row.getString("kind")),
                idea == null ? null : new IdeaId(idea),
                message == null ? null : new MessageId(message),
                Sql.longOrNull(row, "subject"),
                new PersonId(row.getLong("by_id")),
                row.getBoolean("by_staff"),
                personOrNull(row, "replied_to"),
                personOrNull(row, "only_to"),
                row.getBoolean("internal"),
                Sql.instant(row, "happened_at"),
                new PersonId(row.getLong("told_up_to")),
                row.getInt("tries"),
                row.getTimestamp("due_at") == null);
    }

    private static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
        var id = Sql.longOrNull(row, column);
        return id == null ? null : new PersonId(id);
    }
}
