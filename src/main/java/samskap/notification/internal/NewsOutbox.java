package samskap.notification.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.PersonId;
import samskap.mail.Mail;
import samskap.mail.Outbox;
import samskap.notification.Rhythm;
import samskap.shared.Sql;

/** What is to leave by mail, in {@code notification_mail}. */
@Repository
class NewsOutbox implements Outbox<Parcel> {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final MailWriter writer;

    NewsOutbox(JdbcClient jdbc, NamedParameterJdbcTemplate batches, MailWriter writer) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.writer = writer;
    }

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

    /** Of each person all that goes into one mail. */
    @Override
    public Optional<List<Parcel>> take(Instant now, Duration lease, int most) {
        var people = duePeople(now, most);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var packing = Packing.of(waiting(people), now);
        packing.heldBack().forEach(this::holdBack);
        lease(packing.parcels(), now.plus(lease));
        return Optional.of(packing.parcels());
    }

    @Override
    public Function<Parcel, Optional<Mail>> writer(List<Parcel> taken) {
        return writer.writer(taken);
    }

    private List<Long> duePeople(Instant now, int most) {
        return jdbc
                .sql("""
                        SELECT person_id FROM notification_mail WHERE due_at <= :now
                        ORDER BY due_at, person_id, happening_id LIMIT :most FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .param("most", most)
                .query((row, n) -> row.getLong("person_id"))
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private List<Waiting> waiting(List<Long> people) {
        // What is not due yet may go along: nobody else takes it meanwhile.
        jdbc.sql("SELECT 1 FROM notification_mail WHERE person_id IN (:people) AND due_at IS NOT NULL FOR UPDATE")
                .param("people", people)
                .query(Integer.class)
                .list();
        return jdbc.sql("""
                        SELECT m.*, CASE
                                 WHEN h.kind IN ('ANNOUNCED', 'DUE_SOON', 'DUE_TODAY', 'OVERDUE', 'LOOKED_AT',
                                                 'WORDS_SHOWN', 'WORDS_HELD', 'DECLINED', 'VOICED', 'MOMENT_SAID', 'MOMENT_IDEA')
                                   THEN h.id
                                 ELSE CONCAT('idea ', t.idea_id, IF(h.internal, ' inside', ''))
                               END AS mail
                        FROM notification_mail m
                        JOIN notification_happening h ON h.id = m.happening_id
                        JOIN notification_told t ON t.person_id = m.person_id AND t.happening_id = m.happening_id
                        WHERE m.person_id IN (:people) AND m.due_at IS NOT NULL
                        ORDER BY m.person_id, m.happening_id
                        """)
                .param("people", people)
                .query((row, n) -> new Waiting(
                        new PersonId(row.getLong("person_id")),
                        row.getLong("happening_id"),
                        Sql.longOrNull(row, "parcel"),
                        row.getString("mail"),
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getInt("tries"),
                        Sql.instant(row, "due_at")))
                .list();
    }

    private void holdBack(Waiting waiting, Instant until) {
        jdbc.sql("UPDATE notification_mail SET due_at = :until WHERE person_id = :person AND happening_id = :happening")
                .param("until", Sql.at(until))
                .param("person", waiting.person().value())
                .param("happening", waiting.happening())
                .update();
    }

    private void lease(List<Parcel> parcels, Instant until) {
        var rows = parcels.stream()
                .flatMap(parcel -> parcel.happenings().stream()
                        .map(happening -> new MapSqlParameterSource()
                                .addValue("person", parcel.person().value())
                                .addValue("happening", happening)
                                .addValue("parcel", parcel.id())
                                .addValue("until", Sql.at(until))))
                .toArray(MapSqlParameterSource[]::new);
        batches.batchUpdate("""
                UPDATE notification_mail SET due_at = :until, tries = tries + 1, parcel = :parcel
                WHERE person_id = :person AND happening_id = :happening
                """, rows);
    }

    @Override
    public void settle(Parcel parcel, Outcome outcome, @Nullable String words, Instant now) {
        jdbc.sql("""
                        UPDATE notification_mail
                        SET due_at = NULL, outcome = :outcome, words = :words, settled_at = :now
                        WHERE person_id = :person AND happening_id IN (:happenings)
                        """)
                .param("outcome", outcome.name())
                .param("words", words)
                .param("now", Sql.at(now))
                .param("person", parcel.person().value())
                .param("happenings", parcel.happenings())
                .update();
    }

    @Override
    public void postpone(Parcel parcel, @Nullable String words, Instant until) {
        jdbc.sql("""
                        UPDATE notification_mail SET due_at = :until, words = :words
                        WHERE person_id = :person AND happening_id IN (:happenings)
                        """)
                .param("until", Sql.at(until))
                .param("words", words)
                .param("person", parcel.person().value())
                .param("happenings", parcel.happenings())
                .update();
    }

    @Override
    public void release(Parcel parcel, Instant until) {
        jdbc.sql("""
                        UPDATE notification_mail SET due_at = :until, tries = tries - 1,
                               parcel = IF(tries = 0, NULL, parcel)
                        WHERE person_id = :person AND happening_id IN (:happenings)
                        """)
                .param("until", Sql.at(until))
                .param("person", parcel.person().value())
                .param("happenings", parcel.happenings())
                .update();
    }

    /**
     * What has not been tried yet waits for another moment, though not for less long than it is gathered. Reminders
     * wait for no digest, whatever somebody chooses, and are not gathered.
     *
     * @param due when a mail leaves as they want it now
     * @param reminderDue when a reminder does
     */
    void reschedule(PersonId person, Rhythm rhythm, Instant due, Instant reminderDue) {
        jdbc.sql("""
                        UPDATE notification_mail m JOIN notification_happening h ON h.id = m.happening_id
                        SET m.rhythm = IF(h.kind IN (:reminders), :reminderRhythm, :rhythm),
                            m.due_at = IF(h.kind IN (:reminders), :reminderDue, GREATEST(
                              :due, LEAST(m.due_at, TIMESTAMPADD(SECOND, :gathering, h.happened_at))))
                        WHERE m.person_id = :person AND m.due_at IS NOT NULL AND m.tries = 0
                        """)
                .param("reminders", Happening.Kind.reminders())
                .param("rhythm", rhythm.name())
                .param("reminderRhythm", (rhythm.isDigest() ? Rhythm.AT_ONCE : rhythm).name())
                .param("due", Sql.at(due))
                .param("reminderDue", Sql.at(reminderDue))
                .param("gathering", TellingPolicy.GATHERING.toSeconds())
                .param("person", person.value())
                .update();
    }
}
