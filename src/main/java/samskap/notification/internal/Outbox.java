package samskap.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.notification.Rhythm;
import samskap.shared.Sql;

/** What is to leave by mail, in {@code notification_mail}. */
@Repository
class Outbox {

    /** No digest holds more. */
    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Outbox(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** How a mail ended. */
    enum Outcome {
        SENT,
        /** Nobody wants it any more. */
        DROPPED,
        /** It was tried for days. */
        FAILED
    }

    /**
     * What goes into one mail.
     *
     * @param happenings one for a mail at once, all that are due for a digest
     * @param tries counts this one too
     */
    record Parcel(PersonId person, Rhythm rhythm, List<Long> happenings, int tries) {}

    private record Due(PersonId person, long happening, Rhythm rhythm, int tries) {}

    void add(Happening happening, List<Telling> tellings) {
        var rows = tellings.stream()
                .filter(telling -> telling.mailDue() != null)
                .map(telling -> row(happening, telling))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                INSERT INTO notification_mail (person_id, happening_id, rhythm, due_at)
                VALUES (:person, :happening, :rhythm, :due)
                """, rows);
    }

    private static MapSqlParameterSource row(Happening happening, Telling telling) {
        return new MapSqlParameterSource()
                .addValue("person", telling.person().value())
                .addValue("happening", happening.id())
                .addValue(
                        "rhythm",
                        telling.rhythm() == null ? null : telling.rhythm().name())
                .addValue("due", Sql.atOrNull(telling.mailDue()));
    }

    /**
     * Takes what is due next and keeps it from others for a while: whoever takes it and dies leaves it to be taken
     * again. Call it in a transaction.
     */
    Optional<Parcel> take(Instant now, Duration lease) {
        var first = jdbc.sql("""
                        SELECT * FROM notification_mail WHERE due_at <= :now
                        ORDER BY due_at, person_id, happening_id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .query((row, n) -> new Due(
                        new PersonId(row.getLong("person_id")),
                        row.getLong("happening_id"),
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getInt("tries")))
                .optional();
        return first.map(due -> {
            var happenings = due.rhythm().isDigest() ? allDue(due, now) : List.of(due.happening());
            lease(due.person(), happenings, now.plus(lease));
            return new Parcel(due.person(), due.rhythm(), happenings, due.tries() + 1);
        });
    }

    private List<Long> allDue(Due due, Instant now) {
        return jdbc.sql("""
                        SELECT happening_id FROM notification_mail
                        WHERE person_id = :person AND rhythm = :rhythm AND due_at <= :now
                        ORDER BY happening_id LIMIT :most FOR UPDATE
                        """)
                .param("person", due.person().value())
                .param("rhythm", due.rhythm().name())
                .param("now", Sql.at(now))
                .param("most", MOST_AT_ONCE)
                .query((row, n) -> row.getLong("happening_id"))
                .list();
    }

    private void lease(PersonId person, List<Long> happenings, Instant until) {
        jdbc.sql("""
                        UPDATE notification_mail SET due_at = :until, tries = tries + 1
                        WHERE person_id = :person AND happening_id IN (:happenings)
                        """)
                .param("until", Sql.at(until))
                .param("person", person.value())
                .param("happenings", happenings)
                .update();
    }

    void settle(Parcel parcel, Outcome outcome, Instant now) {
        jdbc.sql("""
                        UPDATE notification_mail SET due_at = NULL, outcome = :outcome, settled_at = :now
                        WHERE person_id = :person AND happening_id IN (:happenings)
                        """)
                .param("outcome", outcome.name())
                .param("now", Sql.at(now))
                .param("person", parcel.person().value())
                .param("happenings", parcel.happenings())
                .update();
    }

    void postpone(Parcel parcel, Instant until) {
        jdbc.sql("""
                        UPDATE notification_mail SET due_at = :until
                        WHERE person_id = :person AND happening_id IN (:happenings)
                        """)
                .param("until", Sql.at(until))
                .param("person", parcel.person().value())
                .param("happenings", parcel.happenings())
                .update();
    }

    /** What has not been tried yet waits for another moment. */
    void reschedule(PersonId person, Rhythm rhythm, Instant due) {
        jdbc.sql("""
                        UPDATE notification_mail SET rhythm = :rhythm, due_at = :due
                        WHERE person_id = :person AND due_at IS NOT NULL AND tries = 0
                        """)
                .param("rhythm", rhythm.name())
                .param("due", Sql.at(due))
                .param("person", person.value())
                .update();
    }
}
