package samskap.inbox.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.CameByMail;
import samskap.dialogue.MessageId;

@Repository
class MessagesByMail implements CameByMail {

    private final JdbcClient jdbc;

    MessagesByMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<MessageId> among(Collection<MessageId> messages) {
        if (messages.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("SELECT message_id FROM inbox_mail WHERE message_id IN (:messages)")
                .param("messages", messages.stream().map(MessageId::value).toList())
                .query((row, n) -> new MessageId(row.getLong("message_id")))
                .list());
    }

    @Override
    public Optional<String> cutOf(MessageId message) {
        return jdbc.sql("SELECT cut FROM inbox_mail WHERE message_id = :message AND cut <> '' ORDER BY id LIMIT 1")
                .param("message", message.value())
                .query(String.class)
                .optional();
    }
}
