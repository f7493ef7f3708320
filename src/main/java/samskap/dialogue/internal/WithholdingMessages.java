package samskap.dialogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import samskap.pictures.Picture;
import samskap.pictures.Pictures;
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
    private final Pictures pictures;
    private final MessageStore messages;
    private final Attending attending;
    private final Ideas ideas;
    private final IdeaPulse pulse;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithholdingMessages(
            JdbcClient jdbc,
            Pictures pictures,
            MessageStore messages,
            Attending attending,
            Ideas ideas,
            IdeaPulse pulse,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.pictures = pictures;
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
    public List<Piece> read(Collection<Long> ids) {
        var shown = pictures.of(MessageId.PICTURED, ids);
        return jdbc.sql(PIECE + " m.id IN (:ids)")
                .param("ids", ids)
                .query((row, n) -> piece(row, shown))
                .list();
    }

    @Override
    public List<Long> latestOf(PersonId author, int most) {
        return jdbc.sql("""
                        SELECT id FROM dialogue_message
                        WHERE author_id = :author AND kind <> 'NOTE' AND withdrawn_at IS NULL
                        ORDER BY written_at DESC, id DESC LIMIT :most
                        """)
                .param("author", author.value())
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    private static Piece piece(ResultSet row, Map<Long, List<Picture>> shown) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        return new Piece(
                Thing.message(id),
                new PersonId(row.getLong("author_id")),
                title,
                row.getString("body"),
                shown.getOrDefault(id, List.of()),
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
        var held = held(id);
        if (held == null || !messages.withhold(held.message().id(), clock.instant())) {
            return false;
        }
        pulse.messageWithdrawn(held.main(), held.message().writtenAt());
        readAnew(held.message());
        return true;
    }

    @Override
    public boolean show(long id, boolean seenBefore) {
        var held = held(id);
        if (held == null) {
            return false;
        }
        var message = held.message();
        var at = seenBefore ? message.writtenAt() : clock.instant();
        if (!messages.show(message.id(), at)) {
            return false;
        }
        pulse.messageWritten(held.main(), at);
        readAnew(message);
        if (!seenBefore) {
            events.publishEvent(new MessageWritten(
                    message.id(), held.main(), message.author(), message.kind(), repliedTo(message), at));
        }
        return true;
    }

    /** @param main the idea for which the message counts */
    private record Held(Message message, IdeaId main) {}

    /** Holds the idea, and only then reads the message: until it held the idea, somebody could change it. */
    private @Nullable Held held(long id) {
        var idea = there(id).map(Message::idea).orElse(null);
        if (idea == null) {
            return null;
        }
        var main = pulse.holdMain(idea).orElseThrow(Refusal::notFound).idea();
        return there(id)
                .filter(message -> !message.isWithdrawn())
                .map(message -> new Held(message, main))
                .orElse(null);
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
