package samskap.inbox.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.mail.Answering;
import samskap.shared.Language;
import samskap.shared.Sql;

/** What we write back by ourselves, in {@code inbox_answer}. */
@Repository
class AnswerStore {

    /** So many a reader gets about one idea within an hour: two programs that answer each other soon fall silent. */
    static final int PER_IDEA_AND_HOUR = 3;

    static final int PER_ADDRESS_AND_DAY = 10;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this reader has had enough for now. */
    boolean isEnough(EmailAddress address, @Nullable IdeaId idea, Instant now) {
        var lately = jdbc.sql("""
                        SELECT COUNT(*) AS day,
                               COALESCE(SUM(made_at > :hour AND idea_id <=> :idea), 0) AS hour
                        FROM inbox_answer WHERE address = :address AND made_at > :day
                        """)
                .param("hour", Sql.at(now.minus(HOUR)))
                .param("idea", idea == null ? null : idea.value())
                .param("address", address.value())
                .param("day", Sql.at(now.minus(DAY)))
                .query((row, n) -> new int[] {row.getInt("day"), row.getInt("hour")})
                .single();
        return lately[0] >= PER_ADDRESS_AND_DAY || lately[1] >= PER_IDEA_AND_HOUR;
    }

    /** Adds what is to leave; what was written before to the same mail gives way to it. */
    void add(long mail, Answer answer, Instant now) {
        jdbc.sql("""
                        REPLACE INTO inbox_answer
                          (mail_id, kind, address, language, idea_id, told, link, made_at, due_at)
                        VALUES (:mail, :kind, :address, :language, :idea, :told, :link, :now, :now)
                        """)
                .param("mail", mail)
                .param("kind", answer.kind().name())
                .param("address", answer.address().value())
                .param("language", answer.language().code())
                .param("idea", answer.idea() == null ? null : answer.idea().value())
                .param("told", String.join("\n", answer.told()))
                .param("link", answer.link())
                .param("now", Sql.at(now))
                .update();
    }

    /**
     * What somebody is about to send.
     *
     * @param subject that of the mail that it answers
     * @param answering that mail, as the answer refers to it
     * @param words what its writer wrote
     * @param message what it became; null when it became none
     * @param tries counts this one too
     */
    record Parcel(
            long mail,
            Answer answer,
            String subject,
            Answering answering,
            String words,
            @Nullable Long message,
            int tries) {}

    /** Takes what is due next and keeps it from others for a while. Call it in a transaction. */
    Optional<Parcel> take(Instant now, Duration lease) {
        var due = jdbc.sql("""
                        SELECT mail_id FROM inbox_answer WHERE due_at <= :now
                        ORDER BY due_at, mail_id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """).param("now", Sql.at(now)).query(Long.class).optional();
        due.ifPresent(
                mail -> jdbc.sql("UPDATE inbox_answer SET due_at = :until, tries = tries + 1 WHERE mail_id = :mail")
                        .param("until", Sql.at(now.plus(lease)))
                        .param("mail", mail)
                        .update());
        return due.flatMap(this::find);
    }

    private Optional<Parcel> find(long mail) {
        return jdbc.sql("""
                        SELECT a.*, m.subject, m.message_mark, m.message_references, m.words, m.message_id
                        FROM inbox_answer a JOIN inbox_mail m ON m.id = a.mail_id WHERE a.mail_id = :mail
                        """)
                .param("mail", mail)
                .query((row, n) -> {
                    var idea = Sql.longOrNull(row, "idea_id");
                    return new Parcel(
                            mail,
                            new Answer(
                                    Answer.Kind.valueOf(row.getString("kind")),
                                    new EmailAddress(row.getString("address")),
                                    Language.ofCode(row.getString("language")).orElse(Language.EN),
                                    idea == null ? null : new IdeaId(idea),
                                    row.getString("told").lines().toList(),
                                    row.getString("link")),
                            row.getString("subject"),
                            new Answering(
                                    row.getString("message_mark"),
                                    row.getString("message_references").lines().toList()),
                            row.getString("words"),
                            Sql.longOrNull(row, "message_id"),
                            row.getInt("tries"));
                })
                .optional();
    }

    /** It has left, or is given up; the secret in its link is nobody's any more. */
    void settle(long mail, @Nullable Instant sentAt) {
        jdbc.sql("UPDATE inbox_answer SET due_at = NULL, link = '', sent_at = :at WHERE mail_id = :mail")
                .param("at", Sql.atOrNull(sentAt))
                .param("mail", mail)
                .update();
    }

    void postpone(long mail, Instant until) {
        jdbc.sql("UPDATE inbox_answer SET due_at = :until WHERE mail_id = :mail AND due_at IS NOT NULL")
                .param("until", Sql.at(until))
                .param("mail", mail)
                .update();
    }
}
