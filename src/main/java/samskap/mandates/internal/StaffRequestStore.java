package samskap.mandates.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.mandates.MandateId;
import samskap.mandates.NewRequest;
import samskap.mandates.Request;
import samskap.mandates.Request.Answer;
import samskap.mandates.RequestId;
import samskap.mandates.Verdict;
import samskap.moments.MomentId;
import samskap.shared.Sql;

/** What was asked of whom, and the one answer that counts, in {@code mandates_request} and {@code mandates_asked}. */
@Repository
class StaffRequestStore {

    private static final String FROM = "FROM mandates_request r JOIN mandates_mandate m ON m.id = r.mandate_id ";
    private static final String SELECT = "SELECT r.*, m.title " + FROM;

    /** Whoever was asked; whoever leads hears too of what is late, and of what nobody may answer any more. */
    private static final String WAITS = """
            r.verdict IS NULL AND r.asked_by <> :person
            AND (EXISTS (SELECT 1 FROM mandates_asked a WHERE a.request_id = r.id AND a.person_id = :person)
                 OR :leads AND (r.due_at < :now OR m.ended_at IS NOT NULL))\
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    StaffRequestStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    RequestId add(NewRequest wanted, PersonId by, String words, Collection<PersonId> asked, Instant now) {
        var keys = new GeneratedKeyHolder();
        var idea = wanted.idea();
        var moment = wanted.moment();
        jdbc.sql("""
                        INSERT INTO mandates_request
                          (request_key, asked_by, mandate_id, idea_id, moment_id, words, amount, asked_at, due_at)
                        VALUES (:key, :by, :mandate, :idea, :moment, :words, :amount, :now, :due)
                        """)
                .param("key", wanted.key().toString())
                .param("by", by.value())
                .param("mandate", wanted.over().value())
                .param("idea", idea == null ? null : idea.value())
                .param("moment", moment == null ? null : moment.value())
                .param("words", words)
                .param("amount", wanted.amount())
                .param("now", Sql.at(now))
                .param("due", Sql.at(wanted.deadline().from(now)))
                .update(keys, "id");
        var id = new RequestId(Objects.requireNonNull(keys.getKey()).longValue());
        batches.batchUpdate(
                "INSERT INTO mandates_asked (request_id, person_id) VALUES (:request, :person)",
                asked.stream()
                        .map(person ->
                                new MapSqlParameterSource("request", id.value()).addValue("person", person.value()))
                        .toArray(MapSqlParameterSource[]::new));
        return id;
    }

    Optional<Request> with(UUID key, PersonId by) {
        return jdbc.sql(SELECT + "WHERE r.request_key = :key AND r.asked_by = :by")
                .param("key", key.toString())
                .param("by", by.value())
                .query(StaffRequestStore::request)
                .optional();
    }

    Optional<Request> find(RequestId id) {
        return jdbc.sql(SELECT + "WHERE r.id = :id")
                .param("id", id.value())
                .query(StaffRequestStore::request)
                .optional();
    }

    boolean isAsked(RequestId id, PersonId person) {
        return jdbc.sql("SELECT 1 FROM mandates_asked WHERE request_id = :id AND person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    Set<PersonId> asked(RequestId id) {
        return jdbc
                .sql("SELECT person_id FROM mandates_asked WHERE request_id = :id")
                .param("id", id.value())
                .query((row, n) -> new PersonId(row.getLong("person_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    List<Request> waitingFor(PersonId person, boolean leads, Instant now) {
        return waiting(SELECT + "WHERE " + WAITS + " ORDER BY r.due_at, r.id", person, leads, now)
                .query(StaffRequestStore::request)
                .list();
    }

    int countWaitingFor(PersonId person, boolean leads, Instant now) {
        return waiting("SELECT COUNT(*) " + FROM + "WHERE " + WAITS, person, leads, now)
                .query(Integer.class)
                .single();
    }

    private StatementSpec waiting(String sql, PersonId person, boolean leads, Instant now) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("leads", leads)
                .param("now", Sql.at(now));
    }

    /** The latest, and whatever was answered and not read, however long ago it was asked. */
    List<Request> askedBy(PersonId person, int most) {
        return jdbc.sql(SELECT + """
                        WHERE r.asked_by = :person
                          AND (r.verdict IS NOT NULL AND r.read_at IS NULL
                               OR r.id >= (SELECT MIN(l.id) FROM (SELECT id FROM mandates_request
                                           WHERE asked_by = :person ORDER BY id DESC LIMIT :most) l))
                        ORDER BY r.id DESC
                        """)
                .param("person", person.value())
                .param("most", most)
                .query(StaffRequestStore::request)
                .list();
    }

    int countUnread(PersonId person) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM mandates_request
                        WHERE asked_by = :person AND verdict IS NOT NULL AND read_at IS NULL
                        """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    boolean read(PersonId person, Collection<RequestId> shown, Instant now) {
        return !shown.isEmpty()
                && jdbc.sql("""
                        UPDATE mandates_request SET read_at = :now
                        WHERE asked_by = :person AND id IN (:shown) AND verdict IS NOT NULL AND read_at IS NULL
                        """)
                                .param("now", Sql.at(now))
                                .param("person", person.value())
                                .param(
                                        "shown",
                                        shown.stream().map(RequestId::value).toList())
                                .update()
                        > 0;
    }

    /** Whether nobody had said anything yet: of two who answer at once the database takes one. */
    boolean answer(RequestId id, Verdict verdict, String words, PersonId by, Instant now) {
        return jdbc.sql("""
                        UPDATE mandates_request
                        SET verdict = :verdict, answer_words = :words, answered_by = :by, answered_at = :now
                        WHERE id = :id AND verdict IS NULL
                        """)
                        .param("verdict", verdict.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("now", Sql.at(now))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void forgetAsked(PersonId person) {
        jdbc.sql("DELETE FROM mandates_asked WHERE person_id = :person")
                .param("person", person.value())
                .update();
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        var idea = Sql.longOrNull(row, "idea_id");
        var moment = Sql.longOrNull(row, "moment_id");
        var answer = answer(row);
        return new Request(
                new RequestId(row.getLong("id")),
                new PersonId(row.getLong("asked_by")),
                new MandateId(row.getLong("mandate_id")),
                row.getString("title"),
                idea == null ? null : new IdeaId(idea),
                moment == null ? null : new MomentId(moment),
                row.getString("words"),
                row.getBigDecimal("amount"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "due_at"),
                answer,
                answer != null && Sql.instantOrNull(row, "read_at") == null);
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new Answer(
                        Verdict.valueOf(verdict),
                        row.getString("answer_words"),
                        new PersonId(row.getLong("answered_by")),
                        Sql.instant(row, "answered_at"));
    }
}
