package samskap.dialogue.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.dialogue.Dialogue.Earlier;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Messages in {@code dialogue_message} and what they said before in {@code dialogue_earlier}. */
@Repository
class MessageStore {

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a colleague said it, whatever they are by now. */
    boolean isByStaff(MessageId message) {
        return jdbc.sql("SELECT by_staff FROM dialogue_message WHERE id = :id")
                .param("id", message.value())
                .query(Boolean.class)
                .single();
    }

    List<Message> thread(Collection<IdeaId> ideas, Sight sight) {
        return MessageRows.threaded(jdbc.sql(MessageRows.SELECT + " WHERE m.idea_id IN (:ideas) AND " + Sight.SEES
                        + " ORDER BY m.written_at, m.id")
                .param("ideas", ideas.stream().map(IdeaId::value).toList())
                .param("staff", sight.staff())
                .param("own", sight.ownValue())
                .query(MessageRows::message)
                .list());
    }

    Optional<Message> find(MessageId id, Sight sight) {
        return MessageRows.threaded(jdbc.sql(MessageRows.SELECT + " WHERE (m.id = :id OR m.parent_id = :id) AND "
                                + Sight.SEES + " ORDER BY m.written_at, m.id")
                        .param("id", id.value())
                        .param("staff", sight.staff())
                        .param("own", sight.ownValue())
                        .query(MessageRows::message)
                        .list())
                .stream()
                .filter(message -> message.id().equals(id))
                .findFirst();
    }

    /** Without their replies, in no order. */
    List<Message> find(Collection<MessageId> ids, Sight sight) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(MessageRows.SELECT + " WHERE m.id IN (:ids) AND " + Sight.SEES)
                .param("ids", ids.stream().map(MessageId::value).toList())
                .param("staff", sight.staff())
                .param("own", sight.ownValue())
                .query(MessageRows::message)
                .list();
    }

    Optional<MessageId> written(PersonId author, UUID key) {
        return jdbc.sql("SELECT id FROM dialogue_message WHERE author_id = :author AND write_key = :key")
                .param("author", author.value())
                .param("key", key.toString())
                .query(Long.class)
                .optional()
                .map(MessageId::new);
    }

    /** What a new message says, decided by the policies. */
    record Draft(
            UUID key,
            IdeaId idea,
            @Nullable MessageId parent,
            Person author,
            Kind kind,
            String body,
            Toward toward,
            Instant at) {}

    MessageId add(Draft draft) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO dialogue_message
                          (write_key, idea_id, parent_id, author_id, kind, body, by_staff, toward, asks, written_at)
                        VALUES (:key, :idea, :parent, :author, :kind, :body, :byStaff, :toward, :asks, :at)
                        """)
                .param("key", draft.key().toString())
                .param("idea", draft.idea().value())
                .param("parent", draft.parent() == null ? null : draft.parent().value())
                .param("author", draft.author().id().value())
                .param("kind", draft.kind().name())
                .param("body", draft.body())
                .param("byStaff", draft.author().isStaff())
                .param("toward", draft.toward().name())
                .param("asks", Asking.in(draft.body()))
                .param("at", Sql.at(draft.at()))
                .update(id, "id");
        return new MessageId(java.util.Objects.requireNonNull(id.getKey()).longValue());
    }

    /** Everything public below a top-level message, that one first; for telling to whom a reply speaks. */
    List<Toward.Earlier> partners(MessageId top) {
        return jdbc.sql("""
                        SELECT author_id, by_staff, kind FROM dialogue_message
                        WHERE (id = :top OR parent_id = :top) AND kind <> 'NOTE' AND withheld_at IS NULL ORDER BY written_at, id
                        """)
                .param("top", top.value())
                .query((row, n) -> new Toward.Earlier(
                        new PersonId(row.getLong("author_id")),
                        row.getBoolean("by_staff"),
                        Kind.valueOf(row.getString("kind"))))
                .list();
    }

    /** Changes the words and keeps the old ones; false when the version is not the current one any more. */
    boolean change(Message before, String body, Instant now) {
        var changed = jdbc.sql("""
                        UPDATE dialogue_message SET body = :body, asks = :asks, edited_at = :now, version = version + 1
                        WHERE id = :id AND version = :version AND withdrawn_at IS NULL
                        """)
                .param("body", body)
                .param("asks", Asking.in(body))
                .param("now", Sql.at(now))
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        if (changed == 1) {
            keep(before);
        }
        return changed == 1;
    }

    private void keep(Message before) {
        jdbc.sql("""
                        INSERT INTO dialogue_earlier (message_id, version, body, written_at)
                        VALUES (:id, :version, :body, :at)
                        """)
                .param("id", before.id().value())
                .param("version", before.version())
                .param("body", before.body())
                .param("at", Sql.at(before.editedAt() == null ? before.writtenAt() : before.editedAt()))
                .update();
    }

    List<Earlier> earlier(MessageId id) {
        return jdbc.sql("SELECT body, written_at FROM dialogue_earlier WHERE message_id = :id ORDER BY version")
                .param("id", id.value())
                .query((row, n) -> new Earlier(row.getString("body"), Sql.instant(row, "written_at")))
                .list();
    }

    /** Takes the words away, everywhere they are kept; false when that was done already. */
    boolean withdraw(MessageId id, Instant now) {
        var withdrawn =
                jdbc.sql("""
                        UPDATE dialogue_message
                        SET body = '', asks = FALSE, withdrawn_at = :now, version = version + 1
                        WHERE id = :id AND withdrawn_at IS NULL
                        """).param("id", id.value()).param("now", Sql.at(now)).update();
        jdbc.sql("DELETE FROM dialogue_earlier WHERE message_id = :id")
                .param("id", id.value())
                .update();
        return withdrawn == 1;
    }

    /** Which other colleague has said the latest public word to the idea after this message, as it is now. */
    Optional<PersonId> answeredBySomebodyElse(IdeaId idea, PersonId than, MessageId after) {
        return jdbc.sql("""
                        SELECT author_id FROM dialogue_message
                        WHERE idea_id = :idea AND id > :after AND author_id <> :than AND by_staff
                          AND kind <> 'NOTE' AND withdrawn_at IS NULL AND withheld_at IS NULL
                        ORDER BY written_at DESC, id DESC LIMIT 1 LOCK IN SHARE MODE
                        """)
                .param("idea", idea.value())
                .param("after", after.value())
                .param("than", than.value())
                .query((row, n) -> new PersonId(row.getLong("author_id")))
                .optional();
    }

    /** Takes it out of others' sight; false when it is already, or was taken back. */
    boolean withhold(MessageId id, Instant now) {
        return jdbc.sql("""
                        UPDATE dialogue_message SET withheld_at = :now
                        WHERE id = :id AND withheld_at IS NULL AND withdrawn_at IS NULL
                        """).param("now", Sql.at(now)).param("id", id.value()).update() == 1;
    }

    /**
     * Shows it to everybody; false when everybody sees it, or it was taken back.
     *
     * @param writtenAt from when its readers count
     */
    boolean show(MessageId id, Instant writtenAt) {
        return jdbc.sql("""
                        UPDATE dialogue_message SET withheld_at = NULL, written_at = :at
                        WHERE id = :id AND withheld_at IS NOT NULL AND withdrawn_at IS NULL
                        """)
                        .param("at", Sql.at(writtenAt))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** How many public words stand. */
    int count(IdeaId idea) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM dialogue_message
                        WHERE idea_id = :idea AND kind <> 'NOTE' AND withdrawn_at IS NULL AND withheld_at IS NULL
                        """).param("idea", idea.value()).query(Integer.class).single();
    }

    /** The public words that stand, oldest first, as they are now: other writers to this idea have to wait. */
    List<WaitingPolicy.Said> said(IdeaId idea) {
        return jdbc.sql("""
                        SELECT author_id, by_staff, toward, asks, kind, written_at FROM dialogue_message
                        WHERE idea_id = :idea AND kind <> 'NOTE' AND withdrawn_at IS NULL AND withheld_at IS NULL
                        ORDER BY written_at, id LOCK IN SHARE MODE
                        """)
                .param("idea", idea.value())
                .query((row, n) -> new WaitingPolicy.Said(
                        new PersonId(row.getLong("author_id")),
                        row.getBoolean("by_staff"),
                        Toward.valueOf(row.getString("toward")),
                        row.getBoolean("asks"),
                        Kind.valueOf(row.getString("kind")),
                        Sql.instant(row, "written_at")))
                .list();
    }
}
