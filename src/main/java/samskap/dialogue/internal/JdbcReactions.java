package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Message;
import samskap.dialogue.MessageId;
import samskap.dialogue.Reaction;
import samskap.dialogue.Reactions;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.moderation.Standings;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Reactions in {@code dialogue_reaction}. */
@Repository
class JdbcReactions implements Reactions {

    private static final Limit PER_PERSON = new Limit("reaction", 60, Duration.ofMinutes(5));

    private final JdbcClient jdbc;
    private final Dialogue dialogue;
    private final Standings standings;
    private final RateLimits limits;
    private final Live live;
    private final Clock clock;

    JdbcReactions(JdbcClient jdbc, Dialogue dialogue, Standings standings, RateLimits limits, Live live, Clock clock) {
        this.jdbc = jdbc;
        this.dialogue = dialogue;
        this.standings = standings;
        this.limits = limits;
        this.live = live;
        this.clock = clock;
    }

    private record Row(MessageId message, Reaction reaction, PersonId person, int count, int number) {}

    @Override
    public Map<MessageId, List<Given>> to(Collection<MessageId> asked, @Nullable Person viewer) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var me = viewer == null ? new PersonId(0) : viewer.id();
        var rows = jdbc.sql("""
                        SELECT message_id, reaction, person_id, given, nth FROM (
                          SELECT message_id, reaction, person_id, COUNT(*) OVER (PARTITION BY message_id, reaction) AS given,
                                 ROW_NUMBER() OVER (PARTITION BY message_id, reaction ORDER BY given_at DESC, person_id) AS nth
                          FROM dialogue_reaction WHERE message_id IN (:messages)) r
                        WHERE nth <= :named OR person_id = :me
                        ORDER BY message_id, reaction, nth
                        """)
                .param("messages", asked.stream().map(MessageId::value).toList())
                .param("named", NAMED)
                .param("me", me.value())
                .query((row, number) -> new Row(
                        new MessageId(row.getLong("message_id")),
                        Reaction.valueOf(row.getString("reaction")),
                        new PersonId(row.getLong("person_id")),
                        row.getInt("given"),
                        row.getInt("nth")))
                .list();
        return byMessage(rows, me);
    }

    private static Map<MessageId, List<Given>> byMessage(List<Row> rows, PersonId me) {
        var groups = new LinkedHashMap<MessageId, Map<Reaction, List<Row>>>();
        rows.forEach(row -> groups.computeIfAbsent(row.message(), any -> new TreeMap<>())
                .computeIfAbsent(row.reaction(), any -> new ArrayList<>())
                .add(row));
        var given = new LinkedHashMap<MessageId, List<Given>>();
        groups.forEach((message, reactions) -> given.put(
                message,
                reactions.values().stream().map(group -> given(group, me)).toList()));
        return given;
    }

    private static Given given(List<Row> group, PersonId me) {
        return new Given(
                group.getFirst().reaction(),
                group.getFirst().count(),
                group.stream().anyMatch(row -> row.person().equals(me)),
                group.stream()
                        .filter(row -> row.number() <= NAMED)
                        .map(Row::person)
                        .toList());
    }

    @Override
    public void react(Person by, MessageId id, Reaction reaction, boolean wanted) {
        standings.requireWelcome(by);
        var message = dialogue.find(id, by).orElseThrow(Refusal::notFound);
        if (message.isWithdrawn() || message.withheld() || message.author().equals(by.id())) {
            throw Refusal.notAllowed();
        }
        limits.take(PER_PERSON, Long.toString(by.id().value()));
        var changed = wanted ? give(by, message, reaction) : takeBack(by, message, reaction);
        if (changed) {
            live.changed(new Change(Change.Kind.DIALOGUE_MARKED, message.idea().value()));
        }
    }

    private boolean give(Person by, Message message, Reaction reaction) {
        return jdbc.sql("""
                        INSERT IGNORE INTO dialogue_reaction (message_id, reaction, person_id, given_at)
                        VALUES (:message, :reaction, :person, :now)
                        """)
                        .param("message", message.id().value())
                        .param("reaction", reaction.name())
                        .param("person", by.id().value())
                        .param("now", Sql.at(clock.instant()))
                        .update()
                == 1;
    }

    private boolean takeBack(Person by, Message message, Reaction reaction) {
        return jdbc.sql("""
                        DELETE FROM dialogue_reaction
                        WHERE message_id = :message AND reaction = :reaction AND person_id = :person
                        """)
                        .param("message", message.id().value())
                        .param("reaction", reaction.name())
                        .param("person", by.id().value())
                        .update()
                == 1;
    }
}
