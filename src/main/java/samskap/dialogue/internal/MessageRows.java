package samskap.dialogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import samskap.dialogue.Kind;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Promise;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Rows of {@code dialogue_message} with what hangs on them, as messages with their replies. */
final class MessageRows {

    static final String SELECT = """
            SELECT m.id, m.idea_id, m.parent_id, m.author_id, m.kind, m.body, m.written_at, m.edited_at,
                   m.withdrawn_at, m.withheld_at IS NOT NULL AS withheld, m.version, q.message_id AS asked, q.closed_at, u.taken_up_by, u.taken_up_at,
                   (SELECT GROUP_CONCAT(n.person_id) FROM dialogue_mention n WHERE n.message_id = m.id) AS mentions,
                   p.owner_id, p.due, p.outcome, p.word, p.settled_at
            FROM dialogue_message m
            LEFT JOIN dialogue_question q ON q.message_id = m.id
            LEFT JOIN dialogue_promise p ON p.message_id = m.id
            LEFT JOIN dialogue_taken_up u ON u.message_id = m.id AND m.withdrawn_at IS NULL
            """;

    private MessageRows() {}

    static Message message(ResultSet row, int number) throws SQLException {
        var parent = Sql.longOrNull(row, "parent_id");
        return new Message(
                new MessageId(row.getLong("id")),
                new IdeaId(row.getLong("idea_id")),
                parent == null ? null : new MessageId(parent),
                new PersonId(row.getLong("author_id")),
                Kind.valueOf(row.getString("kind")),
                row.getString("body"),
                Sql.instant(row, "written_at"),
                Sql.instantOrNull(row, "edited_at"),
                Sql.instantOrNull(row, "withdrawn_at"),
                row.getBoolean("withheld"),
                row.getInt("version"),
                promise(row),
                Sql.longOrNull(row, "asked") == null
                        ? null
                        : new Message.Question(0, Sql.instantOrNull(row, "closed_at")),
                takenUp(row),
                mentions(row.getString("mentions")),
                List.of());
    }

    private static Message.@Nullable TakenUp takenUp(ResultSet row) throws SQLException {
        var by = Sql.longOrNull(row, "taken_up_by");
        return by == null ? null : new Message.TakenUp(new PersonId(by), Sql.instant(row, "taken_up_at"));
    }

    private static List<PersonId> mentions(@Nullable String ids) {
        return ids == null
                ? List.of()
                : Arrays.stream(ids.split(","))
                        .map(id -> new PersonId(Long.parseLong(id)))
                        .toList();
    }

    private static @Nullable Promise promise(ResultSet row) throws SQLException {
        var owner = Sql.longOrNull(row, "owner_id");
        if (owner == null) {
            return null;
        }
        var outcome = row.getString("outcome");
        return new Promise(
                new PersonId(owner),
                row.getDate("due").toLocalDate(),
                outcome == null ? null : Promise.Outcome.valueOf(outcome),
                row.getString("word"),
                Sql.instantOrNull(row, "settled_at"));
    }

    /** Puts replies below their messages, in the order in which they come. */
    static List<Message> threaded(List<Message> flat) {
        var replies = new LinkedHashMap<MessageId, List<Message>>();
        flat.forEach(message -> replies.put(message.id(), new ArrayList<>()));
        var top = new ArrayList<Message>();
        for (var message : flat) {
            var siblings = message.parent() == null ? null : replies.get(message.parent());
            (siblings == null ? top : siblings).add(message);
        }
        return top.stream()
                .map(message -> with(message, replies.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private static Message with(Message message, List<Message> replies) {
        return new Message(
                message.id(),
                message.idea(),
                message.parent(),
                message.author(),
                message.kind(),
                message.body(),
                message.writtenAt(),
                message.editedAt(),
                message.withdrawnAt(),
                message.withheld(),
                message.version(),
                message.promise(),
                question(message, replies),
                message.takenUp(),
                message.mentions(),
                replies);
    }

    private static Message.@Nullable Question question(Message message, List<Message> replies) {
        var question = message.question();
        if (question == null) {
            return null;
        }
        var contributors = new HashSet<PersonId>();
        for (var reply : replies) {
            if (!reply.isWithdrawn()
                    && !reply.withheld()
                    && reply.kind() != Kind.NOTE
                    && !reply.author().equals(message.author())) {
                contributors.add(reply.author());
            }
        }
        return new Message.Question(contributors.size(), question.closedAt());
    }
}
