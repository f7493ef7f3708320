package samskap.dialogue.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.dialogue.AnswerQueue.Taken;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Who is on which idea, in {@code dialogue_taken}. What was taken long ago is free again. */
@Repository
class TakenIdeas {

    static final Duration HELD = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    TakenIdeas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes it unless somebody has it, in one statement, so that of two at once one wins. Answers with who has it. */
    Taken take(IdeaId idea, PersonId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO dialogue_taken (idea_id, taken_by, taken_at) VALUES (:idea, :by, :now)
                        ON DUPLICATE KEY UPDATE
                          taken_by = IF(taken_at < :free, :by, taken_by),
                          taken_at = IF(taken_at < :free, :now, taken_at)
                        """)
                .param("idea", idea.value())
                .param("by", by.value())
                .param("now", Sql.at(now))
                .param("free", freeOn(now))
                .update();
        return current(idea, now).orElseThrow();
    }

    void letGo(IdeaId idea) {
        jdbc.sql("DELETE FROM dialogue_taken WHERE idea_id = :idea")
                .param("idea", idea.value())
                .update();
    }

    /** Whoever is on what was merged is on the idea that it leads to, unless somebody else is. */
    void inherit(IdeaId duplicate, IdeaId main) {
        jdbc.sql("""
                        INSERT INTO dialogue_taken (idea_id, taken_by, taken_at)
                        SELECT :main, d.taken_by, d.taken_at FROM dialogue_taken d
                        WHERE d.idea_id = :duplicate AND d.taken_at >= :free
                        ON DUPLICATE KEY UPDATE
                          taken_by = IF(dialogue_taken.taken_at < :free, d.taken_by, dialogue_taken.taken_by),
                          taken_at = IF(dialogue_taken.taken_at < :free, d.taken_at, dialogue_taken.taken_at)
                        """)
                .param("duplicate", duplicate.value())
                .param("main", main.value())
                .param("free", freeOn(clock.instant()))
                .update();
    }

    /** The others have no longer what they inherited from this one. */
    void giveBack(IdeaId duplicate, Collection<IdeaId> others) {
        jdbc.sql("""
                        DELETE o FROM dialogue_taken o JOIN dialogue_taken d
                          ON d.taken_by = o.taken_by AND d.taken_at = o.taken_at
                        WHERE d.idea_id = :duplicate AND o.idea_id IN (:others)
                        """)
                .param("duplicate", duplicate.value())
                .param("others", others.stream().map(IdeaId::value).toList())
                .update();
    }

    /** Who has it at this very moment, even if this transaction began before they took it. */
    Optional<Taken> current(IdeaId idea) {
        return current(idea, clock.instant());
    }

    private Optional<Taken> current(IdeaId idea, Instant now) {
        return jdbc.sql("""
                        SELECT * FROM dialogue_taken WHERE idea_id = :idea AND taken_at >= :free LOCK IN SHARE MODE
                        """)
                .param("idea", idea.value())
                .param("free", freeOn(now))
                .query((row, n) -> new Taken(new PersonId(row.getLong("taken_by")), Sql.instant(row, "taken_at")))
                .optional();
    }

    /** What this colleague is on. */
    List<IdeaId> by(PersonId person) {
        return jdbc.sql("SELECT idea_id FROM dialogue_taken WHERE taken_by = :person AND taken_at >= :free")
                .param("person", person.value())
                .param("free", freeOn(clock.instant()))
                .query((row, n) -> new IdeaId(row.getLong("idea_id")))
                .list();
    }

    Map<IdeaId, Taken> of(Collection<IdeaId> ideas) {
        if (ideas.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM dialogue_taken WHERE idea_id IN (:ideas) AND taken_at >= :free")
                .param("ideas", ideas.stream().map(IdeaId::value).collect(Collectors.toSet()))
                .param("free", freeOn(clock.instant()))
                .query((row, n) -> Map.entry(
                        new IdeaId(row.getLong("idea_id")),
                        new Taken(new PersonId(row.getLong("taken_by")), Sql.instant(row, "taken_at"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Taken> of(IdeaId idea) {
        return Optional.ofNullable(of(Set.of(idea)).get(idea));
    }

    /** What was taken before this is free on that moment. */
    private static LocalDateTime freeOn(Instant now) {
        return Sql.at(now.minus(HELD));
    }
}
