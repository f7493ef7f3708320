package samskap.inbox.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.EmailAddress;
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

    /** What waits to be written back about a mail that ended otherwise would be untrue. */
    void withdraw(long mail) {
        jdbc.sql("DELETE FROM inbox_answer WHERE mail_id = :mail AND due_at IS NOT NULL")
                .param("mail", mail)
                .update();
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
}
