package samskap.asking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.asking.Ask;
import samskap.asking.AskId;
import samskap.asking.Asked;
import samskap.asking.Asked.Answer;
import samskap.asking.Asked.Said;
import samskap.asking.Turn;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/** Whom each question was put to, and what they said, in {@code asking_asked} and {@code asking_said}. */
@Repository
class AskedStore {

    private final JdbcClient jdbc;
    private final AskStore asks;

    AskedStore(JdbcClient jdbc, AskStore asks) {
        this.jdbc = jdbc;
        this.asks = asks;
    }

    /**
     * What happened that somebody is asked about.
     *
     * @param idea to which it happened, null where they passed the step that the question is about
     */
    record Cause(@Nullable IdeaId idea, Instant happenedAt) {}

    /** @return its number; nothing when they were asked it already */
    Optional<Long> add(AskId ask, Turn turn, @Nullable Cause cause) {
        var idea = cause == null ? null : cause.idea();
        var key = new GeneratedKeyHolder();
        var added = jdbc.sql("""
                        INSERT IGNORE INTO asking_asked (ask_id, person_id, asked_at, next_at, idea_id, happened_at)
                        VALUES (:ask, :person, :at, :next, :idea, :happened)
                        """)
                .param("ask", ask.value())
                .param("person", turn.person().value())
                .param("at", Sql.at(turn.at()))
                .param("next", Sql.atOrNull(turn.next()))
                .param("idea", idea == null ? null : idea.value())
                .param("happened", cause == null ? null : Sql.at(cause.happenedAt()))
                .update(key, "id");
        return added == 0
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** @return the row's number, kept to the running transaction; nothing when it was not asked of them */
    Optional<Long> hold(AskId ask, PersonId person) {
        return jdbc.sql("SELECT id FROM asking_asked WHERE ask_id = :ask AND person_id = :person FOR UPDATE")
                .param("ask", ask.value())
                .param("person", person.value())
                .query(Long.class)
                .optional();
    }

    void answer(long asked, @Nullable Integer choice, String words, Instant now) {
        jdbc.sql("UPDATE asking_asked SET choice = :choice, words = :words, answered_at = :now WHERE id = :id")
                .param("choice", choice)
                .param("words", words)
                .param("now", Sql.at(now))
                .param("id", asked)
                .update();
    }

    /** @return its number; nothing when the key said something already */
    Optional<Long> say(long asked, UUID key, PersonId by, boolean staff, String words, Instant now) {
        var id = new GeneratedKeyHolder();
        var added = jdbc.sql("""
                        INSERT IGNORE INTO asking_said (said_key, asked_id, by_id, by_staff, words, said_at)
                        VALUES (:key, :asked, :by, :staff, :words, :now)
                        """)
                .param("key", key.toString())
                .param("asked", asked)
                .param("by", by.value())
                .param("staff", staff)
                .param("words", words)
                .param("now", Sql.at(now))
                .update(id, "id");
        return added == 0
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(id.getKey()).longValue());
    }

    void read(PersonId person, Instant now) {
        jdbc.sql("UPDATE asking_asked SET read_at = :now WHERE person_id = :person AND answered_at IS NOT NULL")
                .param("now", Sql.at(now))
                .param("person", person.value())
                .update();
    }

    /** As it was put to this person; nothing when it was not. */
    Optional<Asked> of(AskId ask, PersonId person) {
        var id = jdbc.sql("SELECT id FROM asking_asked WHERE ask_id = :ask AND person_id = :person")
                .param("ask", ask.value())
                .param("person", person.value())
                .query((row, n) -> row.getLong("id"))
                .list();
        return find(id).stream().findFirst();
    }

    /** Those with these numbers, in their order. */
    List<Asked> find(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var said = said(ids);
        var rows = jdbc.sql("SELECT * FROM asking_asked WHERE id IN (:ids)")
                .param("ids", ids)
                .query((row, n) -> Map.entry(row.getLong("id"), row(row, said)))
                .list();
        var known = asks.find(rows.stream().map(row -> row.getValue().ask()).toList());
        var found = rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .map(row -> row.with(Objects.requireNonNull(known.get(row.ask()))))
                .toList();
    }

    private record Row(
            long ask,
            PersonId person,
            Instant at,
            @Nullable Instant next,
            @Nullable IdeaId about,
            @Nullable Instant happenedAt,
            @Nullable Answer answer,
            List<Said> said,
            @Nullable Instant readAt) {

        Asked with(Ask asked) {
            return new Asked(asked, person, at, next, about, happenedAt, answer, said, isUnread());
        }

        private boolean isUnread() {
            return said.stream()
                    .filter(Said::staff)
                    .anyMatch(each -> readAt == null || each.at().isAfter(readAt));
        }
    }

    private static Row row(ResultSet row, Map<Long, List<Said>> said) throws SQLException {
        var idea = Sql.longOrNull(row, "idea_id");
        var answeredAt = Sql.instantOrNull(row, "answered_at");
        return new Row(
                row.getLong("ask_id"),
                new PersonId(row.getLong("person_id")),
                Sql.instant(row, "asked_at"),
                Sql.instantOrNull(row, "next_at"),
                idea == null ? null : new IdeaId(idea),
                Sql.instantOrNull(row, "happened_at"),
                answeredAt == null
                        ? null
                        : new Answer(Sql.intOrNull(row, "choice"), row.getString("words"), answeredAt),
                said.getOrDefault(row.getLong("id"), List.of()),
                Sql.instantOrNull(row, "read_at"));
    }

    private Map<Long, List<Said>> said(Collection<Long> asked) {
        return jdbc
                .sql("SELECT * FROM asking_said WHERE asked_id IN (:asked) ORDER BY id")
                .param("asked", asked)
                .query((row, n) -> Map.entry(
                        row.getLong("asked_id"),
                        new Said(
                                new PersonId(row.getLong("by_id")),
                                row.getBoolean("by_staff"),
                                row.getString("words"),
                                Sql.instant(row, "said_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(ArrayList::new))));
    }
}
