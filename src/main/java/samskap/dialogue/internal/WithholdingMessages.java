package samskap.dialogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Thing;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.MessageWritten;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.ideas.Ideas;
import samskap.identity.PersonId;
import samskap.moderation.Piece;
import samskap.moderation.Withholdable;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** Takes messages out of others' sight, counts included, and shows them again. Notes are colleagues' own matter. */
@Repository
class WithholdingMessages implements Withholdable {

    private static final String PIECE = """
            SELECT m.id, m.idea_id, m.author_id, m.body, m.written_at, i.title
            FROM dialogue_message m JOIN ideas_idea i ON i.id = m.idea_id
            WHERE m.kind <> 'NOTE' AND m.withdrawn_at IS NULL AND""";

    private final JdbcClient jdbc;
    private final MessageStore messages;
    private final Attending attending;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithholdingMessages(
            JdbcClient jdbc,
            MessageStore messages,
            Attending attending,
            Ideas ideas,
            IdeaPulse pulse,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.attending = attending;
        this.ideas = ideas;
        this.pulse = pulse;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.MESSAGE;
    }

    @Override
    public Map<Long, Piece> pieces(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(PIECE + " m.id IN (:ids)").param("ids", ids).query(WithholdingMessages::piece).list().stream()
                .collect(Collectors.toMap(piece -> piece.thing().id(), piece -> piece));
    }

    @Override
    public List<Piece> latestBy(PersonId author, int most) {
        return jdbc.sql(PIECE + " m.author_id = :author ORDER BY m.written_at DESC, m.id DESC LIMIT :most")
                .param("author", author.value())
                .param("most", most)
                .query(WithholdingMessages::piece)
                .list();
    }

    private static Piece piece(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        return new Piece(
                Thing.message(id),
                new PersonId(row.getLong("author_id")),
                title,
                row.getString("body"),
                Idea.path(new IdeaId(row.getLong("idea_id")), title) + "#m" + id,
                Sql.instant(row, "written_at"));
    }

    @Override
    public Tally tally(PersonId author, Instant since) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(withheld_at IS NULL AND withdrawn_at IS NULL AND written_at < :since), 0)
                                 AS shown,
                               COALESCE(SUM(written_at >= :since), 0) AS lately
                        FROM dialogue_message WHERE author_id = :author
                        """)
                .param("since", Sql.at(since))
                .param("author", author.value())
                .query((row, n) -> new Tally(row.getInt("shown"), row.getInt("lately")))
                .single();
    }

    @Override
    public boolean withhold(long id) {
        var message = there(id);
        if (message.isEmpty()) {
            return false;
        }
        var main = main(message.get());
        if (!messages.withhold(new MessageId(id), clock.instant())) {
            return false;
        }
        pulse.messageWithdrawn(main, message.get().writtenAt());
        readAnew(message.get());
        return true;
    }

    @Override
    public boolean show(long id, boolean seenBefore) {
        var message = there(id).orElse(null);
        if (message == null) {
            return false;
        }
        var main = main(message);
        var at = seenBefore ? message.writtenAt() : clock.instant();
        if (!messages.show(message.id(), at)) {
            return false;
        }
        pulse.messageWritten(main, at);
        readAnew(message);
        if (!seenBefore) {
            events.publishEvent(
                    new MessageWritten(message.id(), main, message.author(), message.kind(), repliedTo(message), at));
        }
        return true;
    }

    /** Holds the idea, and says for which one the message counts. */
    private IdeaId main(Message message) {
        return pulse.holdMain(message.idea()).orElseThrow(Refusal::notFound).idea();
    }

    private Optional<Message> there(long id) {
        return messages.find(new MessageId(id), Sight.ALL);
    }

    private @Nullable PersonId repliedTo(Message message) {
        return Optional.ofNullable(message.parent())
                .flatMap(parent -> messages.find(parent, Sight.ALL))
                .map(Message::author)
                .orElse(null);
    }

    private void readAnew(Message message) {
        if (message.question() != null) {
            attending.countQuestions(message.idea());
        }
        ideas.find(message.idea()).ifPresent(attending::attend);
        attending.tell(message.idea());
        if (message.takenUp() != null) {
            attending.creditChanged(message.idea());
        }
    }
}
