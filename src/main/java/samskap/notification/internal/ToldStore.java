package samskap.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.PersonId;
import samskap.moments.AnswersRead;
import samskap.notification.Reason;
import samskap.shared.Sql;

/** Who was told what, in {@code notification_told}: its key makes it once. */
@Repository
class ToldStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ToldStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * One line of somebody's list.
     *
     * @param idea through which they are concerned, null where it is no idea's
     */
    record Told(long happening, @Nullable IdeaId idea, Reason reason, boolean unread) {}

    void add(Happening happening, List<Telling> tellings, Instant now) {
        batches.batchUpdate(
                """
                INSERT INTO notification_told (person_id, happening_id, idea_id, reason, read_at)
                VALUES (:person, :happening, :idea, :reason, :read)
                """,
                tellings.stream()
                        .map(telling -> new MapSqlParameterSource()
                                .addValue("person", telling.person().value())
                                .addValue("happening", happening.id())
                                .addValue(
                                        "idea",
                                        telling.idea() == null
                                                ? null
                                                : telling.idea().value())
                                .addValue("reason", telling.reason().name())
                                .addValue("read", telling.read() ? Sql.at(now) : null))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Latest first; null for the beginning. */
    List<Told> page(PersonId person, long before, int most) {
        return jdbc.sql("""
                        SELECT happening_id, idea_id, reason, read_at IS NULL AS unread FROM notification_told
                        WHERE person_id = :person AND happening_id < :before
                        ORDER BY happening_id DESC LIMIT :most
                        """)
                .param("person", person.value())
                .param("before", before)
                .param("most", most)
                .query(ToldStore::told)
                .list();
    }

    /** What each of these people was told of these, oldest first. */
    Map<PersonId, List<Told>> of(Collection<PersonId> people, Collection<Long> happenings) {
        var told = new HashMap<PersonId, List<Told>>();
        if (!people.isEmpty() && !happenings.isEmpty()) {
            jdbc.sql("""
                            SELECT person_id, happening_id, idea_id, reason, read_at IS NULL AS unread
                            FROM notification_told
                            WHERE person_id IN (:people) AND happening_id IN (:happenings) ORDER BY happening_id
                            """)
                    .param("people", people.stream().map(PersonId::value).toList())
                    .param("happenings", happenings)
                    .query((row, n) -> told.computeIfAbsent(
                                    new PersonId(row.getLong("person_id")), first -> new ArrayList<>())
                            .add(told(row, n)))
                    .list();
        }
        return told;
    }

    /** Whether somebody was told of this announcement. */
    boolean isTold(PersonId person, long announcement) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM notification_happening happening
                          JOIN notification_told told ON told.happening_id = happening.id AND told.person_id = :person
                          WHERE happening.kind = 'ANNOUNCED' AND happening.subject = :announcement)
                        """)
                .param("person", person.value())
                .param("announcement", announcement)
                .query(Boolean.class)
                .single();
    }

    /** How many were told of it. */
    int count(long happening) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_told WHERE happening_id = :happening")
                .param("happening", happening)
                .query(Integer.class)
                .single();
    }

    /**
     * What happened to the ideas themselves is read where they are; an announcement about them has a page of its own.
     *
     * @return whether there was anything unread
     */
    boolean readIdeas(PersonId person, Collection<IdeaId> ideas, Instant now) {
        return jdbc.sql("""
                        UPDATE notification_told told
                        JOIN notification_happening happening ON happening.id = told.happening_id
                        SET told.read_at = :now
                        WHERE told.person_id = :person AND told.idea_id IN (:ideas) AND told.read_at IS NULL
                          AND happening.kind <> 'ANNOUNCED'
                        """)
                        .param("now", Sql.at(now))
                        .param("person", person.value())
                        .param("ideas", ideas.stream().map(IdeaId::value).toList())
                        .update()
                > 0;
    }

    /** Whether there was anything unread. */
    boolean readAnnouncement(PersonId person, long announcement, Instant now) {
        return jdbc.sql("""
                        UPDATE notification_told told
                        JOIN notification_happening happening ON happening.id = told.happening_id
                        SET told.read_at = :now
                        WHERE told.person_id = :person AND told.read_at IS NULL
                          AND happening.kind = 'ANNOUNCED' AND happening.subject = :announcement
                        """)
                        .param("now", Sql.at(now))
                        .param("person", person.value())
                        .param("announcement", announcement)
                        .update()
                > 0;
    }

    /**
     * What was said to a moment is read where it stands, up to what stood there.
     *
     * @return whether there was anything unread
     */
    boolean readAnswers(AnswersRead read, Instant now) {
        return jdbc.sql("""
                        UPDATE notification_told told
                        JOIN notification_happening happening ON happening.id = told.happening_id
                        JOIN moments_said said ON said.id = happening.subject
                        SET told.read_at = :now
                        WHERE told.person_id = :person AND told.read_at IS NULL AND happening.kind = 'MOMENT_SAID'
                          AND said.moment_id = :moment AND said.id <= :said
                        """)
                        .param("now", Sql.at(now))
                        .param("person", read.teller().value())
                        .param("moment", read.moment().value())
                        .param("said", read.said())
                        .update()
                > 0;
    }

    /** Whether there was anything unread. */
    boolean readAll(PersonId person, Instant now) {
        return jdbc.sql("UPDATE notification_told SET read_at = :now WHERE person_id = :person AND read_at IS NULL")
                        .param("now", Sql.at(now))
                        .param("person", person.value())
                        .update()
                > 0;
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        var idea = Sql.longOrNull(row, "idea_id");
        return new Told(
                row.getLong("happening_id"),
                idea == null ? null : new IdeaId(idea),
                Reason.valueOf(row.getString("reason")),
                row.getBoolean("unread"));
    }
}
