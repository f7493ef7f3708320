package samskap.inbox.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** So many people whom nobody knows are written to in an hour, and so many of them at one domain. */
    static final int STRANGERS_PER_HOUR = 100;

    static final int STRANGERS_PER_DOMAIN_AND_HOUR = 20;

    /** What would leave later than this does not wait at all. */
    private static final Duration PATIENCE = Duration.ofDays(2);

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether so much is on its way that this one would not even come within days. */
    boolean isEnough(Answer answer, Instant now) {
        return answer.stranger()
                ? areTooManyStrangers(answer.address(), now)
                : freeAt(answer, now).isAfter(now.plus(PATIENCE));
    }

    /** Anybody can write in anybody's name, so that we would write to them. */
    private boolean areTooManyStrangers(EmailAddress address, Instant now) {
        var lately = jdbc.sql("""
                        SELECT COUNT(*) AS everywhere,
                               COALESCE(SUM(SUBSTRING_INDEX(address, '@', -1) = SUBSTRING_INDEX(:address, '@', -1)), 0)
                                 AS there,
                               COALESCE(SUM(address = :address), 0) AS itself
                        FROM inbox_answer WHERE stranger AND made_at > :hour
                        """)
                .param("address", address.value())
                .param("hour", Sql.at(now.minus(HOUR)))
                .query((row, n) -> new int[] {row.getInt("everywhere"), row.getInt("there"), row.getInt("itself")})
                .single();
        return lately[0] >= STRANGERS_PER_HOUR
                || lately[1] >= STRANGERS_PER_DOMAIN_AND_HOUR
                || lately[2] >= PER_IDEA_AND_HOUR;
    }

    /** When this reader may get it: at once, or when what they got before is long enough ago. */
    Instant freeAt(Answer answer, Instant now) {
        var idea = answer.idea() == null ? null : answer.idea().value();
        var ofDay = latest(answer.address(), "TRUE", idea, PER_ADDRESS_AND_DAY).map(at -> at.plus(DAY));
        var ofHour = latest(answer.address(), "idea_id <=> :idea", idea, PER_IDEA_AND_HOUR)
                .map(at -> at.plus(HOUR));
        return Stream.of(ofDay, ofHour)
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** When the so-manieth latest left or leaves. */
    private Optional<Instant> latest(EmailAddress address, String which, @Nullable Long idea, int place) {
        return jdbc.sql("SELECT made_at FROM inbox_answer WHERE address = :address AND " + which
                        + " ORDER BY made_at DESC LIMIT 1 OFFSET :before")
                .param("address", address.value())
                .param("idea", idea)
                .param("before", place - 1)
                .query((row, n) -> Sql.instant(row, "made_at"))
                .optional();
    }

    /**
     * Adds what is to leave; what was written before to the same mail gives way to it.
     *
     * @param at when it is to leave
     */
    void add(long mail, Answer answer, Instant at) {
        jdbc.sql("""
                        REPLACE INTO inbox_answer
                          (mail_id, kind, address, language, idea_id, told, link, quotes, stranger, made_at, due_at)
                        VALUES (:mail, :kind, :address, :language, :idea, :told, :link, :quotes, :stranger, :at, :at)
                        """)
                .param("mail", mail)
                .param("kind", answer.kind().name())
                .param("address", answer.address().value())
                .param("language", answer.language().code())
                .param("idea", answer.idea() == null ? null : answer.idea().value())
                .param("told", String.join("\n", answer.told()))
                .param("link", answer.link())
                .param("quotes", answer.quotes())
                .param("stranger", answer.stranger())
                .param("at", Sql.at(at))
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
                                    row.getString("link"),
                                    row.getBoolean("quotes"),
                                    row.getBoolean("stranger")),
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
