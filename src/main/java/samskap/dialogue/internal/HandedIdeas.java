package samskap.dialogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.HandedOver;
import samskap.dialogue.Handing;
import samskap.dialogue.MessageId;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;
import samskap.teams.TeamId;

/**
 * Whom ideas that wait were handed over to, in {@code dialogue_handed}: as few rows as ideas that wait. A merged idea
 * keeps its own, so that unmerging has nothing to restore.
 */
@Repository
class HandedIdeas {

    private static final String SELECT = """
            SELECT h.*, m.body FROM dialogue_handed h JOIN dialogue_message m ON m.id = h.note_id
            """;

    private final JdbcClient jdbc;

    HandedIdeas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Handed(IdeaId idea, HandedOver over) {}

    /** Whose an idea is by now: a colleague's or a team's. */
    record Receiver(
            IdeaId idea,
            @Nullable PersonId person,
            @Nullable TeamId team) {}

    /** Hands it over, whomever it was handed over to before. */
    void put(Handing handing, PersonId by, MessageId note, Instant now) {
        jdbc.sql("""
                        INSERT INTO dialogue_handed (idea_id, note_id, by_id, person_id, team_id, handed_at)
                        VALUES (:idea, :note, :by, :person, :team, :now)
                        ON DUPLICATE KEY UPDATE note_id = :note, by_id = :by, person_id = :person, team_id = :team,
                          handed_at = :now
                        """)
                .param("idea", handing.idea().value())
                .param("note", note.value())
                .param("by", by.value())
                .param(
                        "person",
                        handing.person() == null ? null : handing.person().value())
                .param("team", handing.team() == null ? null : handing.team().value())
                .param("now", Sql.at(now))
                .update();
        jdbc.sql("INSERT INTO dialogue_handover_note (note_id) VALUES (:note)")
                .param("note", note.value())
                .update();
    }

    void end(IdeaId idea) {
        jdbc.sql("DELETE FROM dialogue_handed WHERE idea_id = :idea")
                .param("idea", idea.value())
                .update();
    }

    /** What was merged goes on with its receiver, unless the idea that it leads to has one. */
    void inherit(IdeaId duplicate, IdeaId main) {
        jdbc.sql("""
                        INSERT IGNORE INTO dialogue_handed (idea_id, note_id, by_id, person_id, team_id, handed_at)
                        SELECT :main, note_id, by_id, person_id, team_id, handed_at FROM dialogue_handed
                        WHERE idea_id = :duplicate
                        """)
                .param("duplicate", duplicate.value())
                .param("main", main.value())
                .update();
    }

    /** The others have no longer what they inherited from this one. */
    void giveBack(IdeaId duplicate, Collection<IdeaId> others) {
        jdbc.sql("""
                        DELETE o FROM dialogue_handed o JOIN dialogue_handed d ON d.note_id = o.note_id
                        WHERE d.idea_id = :duplicate AND o.idea_id IN (:others)
                        """)
                .param("duplicate", duplicate.value())
                .param("others", others.stream().map(IdeaId::value).toList())
                .update();
    }

    /** Which of these notes handed something over. */
    Set<MessageId> among(Collection<MessageId> notes) {
        if (notes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("SELECT note_id FROM dialogue_handover_note WHERE note_id IN (:notes)")
                .param("notes", notes.stream().map(MessageId::value).toList())
                .query((row, n) -> new MessageId(row.getLong("note_id")))
                .list());
    }

    /** Everybody who was handed something, without the words that came with it. */
    List<Receiver> receivers() {
        return jdbc.sql("SELECT idea_id, person_id, team_id FROM dialogue_handed")
                .query((row, n) -> new Receiver(
                        new IdeaId(row.getLong("idea_id")),
                        idOrNull(row, "person_id", PersonId::new),
                        idOrNull(row, "team_id", TeamId::new)))
                .list();
    }

    /** Ends what this person was handed; answers with the ideas. */
    List<IdeaId> endOf(PersonId person) {
        return jdbc.sql("DELETE FROM dialogue_handed WHERE person_id = :person RETURNING idea_id")
                .param("person", person.value())
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list();
    }

    Optional<HandedOver> of(IdeaId idea) {
        return Optional.ofNullable(of(Set.of(idea)).get(idea));
    }

    Map<IdeaId, HandedOver> of(Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + " WHERE h.idea_id IN (:ideas)")
                .param("ideas", ideas.stream().map(IdeaId::value).collect(Collectors.toSet()))
                .query(HandedIdeas::handed)
                .list()
                .stream()
                .collect(Collectors.toMap(Handed::idea, Handed::over));
    }

    private static Handed handed(ResultSet row, int number) throws SQLException {
        return new Handed(
                new IdeaId(row.getLong("idea_id")),
                new HandedOver(
                        new PersonId(row.getLong("by_id")),
                        idOrNull(row, "person_id", PersonId::new),
                        idOrNull(row, "team_id", TeamId::new),
                        row.getString("body"),
                        Sql.instant(row, "handed_at")));
    }

    private static <T> @Nullable T idOrNull(ResultSet row, String column, Function<Long, T> id) throws SQLException {
        var value = Sql.longOrNull(row, column);
        return value == null ? null : id.apply(value);
    }
}
