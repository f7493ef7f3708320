package samskap.inbox.internal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.inbox.Outcome;
import samskap.inbox.Why;
import samskap.shared.Cursor;
import samskap.shared.Sql;

/** Mails and what became of them, in {@code inbox_mail}. */
@Repository
class MailStore {

    private static final int LONGEST_MARK = 500;

    /** Its words stand, wait for their writer, went back to them, or were read. */
    private static final List<String> DEALT_WITH = Stream.of(
                    Outcome.POSTED,
                    Outcome.ANSWERED,
                    Outcome.MOVED,
                    Outcome.DRAFT,
                    Outcome.ASKED,
                    Outcome.READ,
                    Outcome.REFUSED,
                    Outcome.GONE,
                    Outcome.EXPIRED,
                    Outcome.EMPTY)
            .map(Enum::name)
            .toList();

    /** Its words stand, or a colleague has said or is to say what becomes of them. */
    private static final List<String> DECIDED = Stream.of(
                    Outcome.POSTED, Outcome.ANSWERED, Outcome.MOVED, Outcome.READ, Outcome.DROPPED, Outcome.HELD)
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a mail that is to be looked at, within the running transaction.
     *
     * @param size in bytes of all of it, which may be more than is stored of it
     * @return its number; empty when it is there already
     */
    OptionalLong add(String mark, Delivery delivery, int size, Instant now) {
        var id = new GeneratedKeyHolder();
        var added = jdbc.sql("""
                        INSERT IGNORE INTO inbox_mail
                          (mark, source, size, received_at, received_key, envelope_from, envelope_to, due_at)
                        VALUES (:mark, :source, :size, :now, :key, :from, :to, :now)
                        """)
                .param("mark", mark)
                .param("source", delivery.source().name())
                .param("size", size)
                .param("now", Sql.at(now))
                .param("key", Cursor.of(now, 0).key())
                .param("from", shortened(delivery.from(), 320))
                .param("to", String.join("\n", delivery.to()))
                .update(id, "id");
        return added == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Objects.requireNonNull(id.getKey()).longValue());
    }

    boolean has(String mark) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM inbox_mail WHERE mark = :mark)")
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /**
     * A mail that somebody looks at now.
     *
     * @param size in bytes as it came
     * @param tries counts this one too
     * @param letThroughBy the colleague who said that it may go on, null for none
     * @param sureBy who said, behind a link that only their mailbox has, that it is theirs; null for nobody
     */
    record Due(
            long id,
            String mark,
            int size,
            Delivery delivery,
            Instant receivedAt,
            int tries,
            @Nullable Long letThroughBy,
            @Nullable Long sureBy) {

        boolean isLetThrough() {
            return letThroughBy != null;
        }

        boolean isSure() {
            return sureBy != null;
        }
    }

    /** Keeps what was understood, before anything is done with it. */
    void understood(long mail, Incoming incoming) {
        jdbc.sql("""
                        UPDATE inbox_mail SET from_line = :line, from_address = :address, subject = :subject,
                          message_mark = :messageMark, message_references = :references, words = :words, cut = :cut
                        WHERE id = :mail
                        """)
                .param("line", shortened(incoming.fromLine(), 500))
                .param(
                        "address",
                        incoming.from() == null ? null : incoming.from().value())
                .param("subject", shortened(incoming.subject(), 300))
                .param("messageMark", shortened(incoming.messageMark(), LONGEST_MARK))
                .param("references", String.join("\n", incoming.references()))
                .param("words", incoming.text())
                .param("cut", incoming.cut())
                .param("mail", mail)
                .update();
    }

    /**
     * Whether its writer's words came before under the same Message-ID: programs write a mail anew when they send it
     * again, and servers change it on one of two ways. What ended unsaid for the way on which it came keeps no other
     * back, and what could not be said at first may have been said meanwhile.
     */
    boolean isRepeat(long mail, Incoming incoming) {
        return incoming.messageMark() != null
                && incoming.from() != null
                && jdbc.sql("""
                                SELECT EXISTS (SELECT 1 FROM inbox_mail
                                               WHERE message_mark = :messageMark AND id <> :mail
                                                 AND from_address = :from AND words COLLATE utf8mb4_bin = :words
                                                 AND (outcome = 'POSTED' OR id < :mail AND outcome IN (:dealtWith)))
                                """)
                        .param("messageMark", shortened(incoming.messageMark(), LONGEST_MARK))
                        .param("mail", mail)
                        .param("from", incoming.from().value())
                        .param("words", incoming.text())
                        .param("dealtWith", DEALT_WITH)
                        .query(Boolean.class)
                        .single();
    }

    /** @return false when somebody else has taken it meanwhile, or has settled it: theirs counts */
    boolean settle(Due due, Settled settled, Instant now) {
        return jdbc.sql("""
                        UPDATE inbox_mail SET due_at = NULL, outcome = :outcome, why = :why, detail = :detail,
                          settled_at = :now, person_id = :person, idea_id = :idea, message_id = :message, lane = NULL
                        WHERE id = :mail AND outcome IS NULL AND tries = :tries
                        """)
                        .param("outcome", settled.outcome().name())
                        .param(
                                "why",
                                settled.why() == null ? null : settled.why().name())
                        .param("detail", shortened(settled.detail(), 500))
                        .param("now", Sql.at(now))
                        .param(
                                "person",
                                settled.person() == null
                                        ? null
                                        : settled.person().value())
                        .param(
                                "idea",
                                settled.idea() == null ? null : settled.idea().value())
                        .param(
                                "message",
                                settled.message() == null
                                        ? null
                                        : settled.message().value())
                        .param("mail", due.id())
                        .param("tries", due.tries())
                        .update()
                == 1;
    }

    /**
     * Looks at it again.
     *
     * @param letThroughBy the colleague who said whose it is, null to leave that as it was
     * @return false when there is nothing left to look at
     */
    boolean again(long mail, @Nullable Long letThroughBy, Instant now) {
        return jdbc.sql("""
                        UPDATE inbox_mail SET due_at = :now, tries = 0, outcome = NULL, why = NULL, detail = '',
                          settled_at = NULL, let_through_by = COALESCE(:by, let_through_by)
                        WHERE id = :mail AND EXISTS (SELECT 1 FROM inbox_raw WHERE mail_id = :mail)
                        """)
                        .param("now", Sql.at(now))
                        .param("by", letThroughBy)
                        .param("mail", mail)
                        .update()
                == 1;
    }

    /** Whoever was asked says that it is theirs and is to be said: it is looked at again. Saying so twice is once. */
    void sure(long mail, Instant now) {
        jdbc.sql("""
                        UPDATE inbox_mail SET due_at = :now, tries = 0, outcome = NULL, why = NULL, detail = '',
                          settled_at = NULL, sure_by = person_id
                        WHERE id = :mail AND outcome = 'ASKED' AND person_id IS NOT NULL
                        """).param("now", Sql.at(now)).param("mail", mail).update();
    }

    /** A colleague says that it ends here. */
    void close(long mail, Outcome outcome, Instant now) {
        jdbc.sql("UPDATE inbox_mail SET outcome = :outcome, settled_at = :now WHERE id = :mail")
                .param("outcome", outcome.name())
                .param("now", Sql.at(now))
                .param("mail", mail)
                .update();
    }

    /** What was written back about it did not arrive, so that its words stand nowhere: a colleague decides. */
    void hold(long mail, Why why, Instant now) {
        jdbc.sql("""
                        UPDATE inbox_mail SET outcome = 'HELD', why = :why, settled_at = :now
                        WHERE id = :mail AND outcome IS NOT NULL AND outcome NOT IN (:decided)
                          AND NOT EXISTS (SELECT 1 FROM inbox_draft WHERE mail_id = :mail AND shared_at IS NOT NULL)
                        """)
                .param("why", why.name())
                .param("now", Sql.at(now))
                .param("mail", mail)
                .param("decided", DECIDED)
                .update();
    }

    /** What a mail ended as, kept from others until the transaction ends; empty while it is still to be looked at. */
    Optional<Outcome> holdOutcome(long mail) {
        return jdbc.sql("SELECT outcome FROM inbox_mail WHERE id = :mail AND outcome IS NOT NULL FOR UPDATE")
                .param("mail", mail)
                .query((row, n) -> Outcome.valueOf(row.getString("outcome")))
                .optional();
    }

    private static @Nullable String shortened(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
