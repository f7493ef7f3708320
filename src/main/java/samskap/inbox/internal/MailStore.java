package samskap.inbox.internal;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import samskap.inbox.Outcome;
import samskap.shared.Cursor;
import samskap.shared.Sql;

/** Mails in {@code inbox_mail}, as they came in {@code inbox_raw}. */
@Repository
class MailStore {

    /** What is written at once: less than any database's limit for a statement. */
    private static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a mail that is to be looked at, within the running transaction.
     *
     * @return false when it is there already
     */
    boolean add(String mark, Delivery delivery, byte[] raw, Instant now) {
        var id = new GeneratedKeyHolder();
        var added = jdbc.sql("""
                        INSERT IGNORE INTO inbox_mail
                          (mark, source, size, received_at, received_key, envelope_from, envelope_to, due_at)
                        VALUES (:mark, :source, :size, :now, :key, :from, :to, :now)
                        """)
                .param("mark", mark)
                .param("source", delivery.source().name())
                .param("size", raw.length)
                .param("now", Sql.at(now))
                .param("key", Cursor.of(now, 0).key())
                .param("from", shortened(delivery.from(), 320))
                .param("to", String.join("\n", delivery.to()))
                .update(id, "id");
        if (added == 0) {
            return false;
        }
        addRaw(java.util.Objects.requireNonNull(id.getKey()).longValue(), raw);
        return true;
    }

    private void addRaw(long mail, byte[] raw) {
        for (var piece = 0; piece * PIECE < raw.length || piece == 0; piece++) {
            jdbc.sql("INSERT INTO inbox_raw (mail_id, piece, bytes) VALUES (:mail, :piece, :bytes)")
                    .param("mail", mail)
                    .param("piece", piece)
                    .param("bytes", Arrays.copyOfRange(raw, piece * PIECE, Math.min(raw.length, (piece + 1) * PIECE)))
                    .update();
        }
    }

    /** The mail as it came; empty once that is thrown away. */
    Optional<byte[]> raw(long mail) {
        var pieces = jdbc.sql("SELECT bytes FROM inbox_raw WHERE mail_id = :mail ORDER BY piece")
                .param("mail", mail)
                .query((row, n) -> row.getBytes("bytes"))
                .list();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        var whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    /**
     * A mail that somebody looks at now.
     *
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

    /**
     * Takes what is due, oldest first, and keeps it from others for a while: whoever takes it and dies leaves it to be
     * taken again. Call it in a transaction.
     *
     * @param room bytes that all of them may have together; one is always taken
     */
    List<Due> take(Instant now, Duration lease, int most, long room) {
        var due = jdbc.sql("""
                        SELECT id, mark, size, source, envelope_from, envelope_to, received_at, tries, let_through_by, sure_by
                        FROM inbox_mail WHERE due_at <= :now ORDER BY due_at, id LIMIT :most FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Sql.at(now))
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getLong("id"),
                        row.getString("mark"),
                        row.getInt("size"),
                        new Delivery(
                                Delivery.Source.valueOf(row.getString("source")),
                                row.getString("envelope_from"),
                                row.getString("envelope_to").lines().toList()),
                        Sql.instant(row, "received_at"),
                        row.getInt("tries") + 1,
                        Sql.longOrNull(row, "let_through_by"),
                        Sql.longOrNull(row, "sure_by")))
                .list();
        var taken = new ArrayList<Due>();
        var left = room;
        for (var each : due) {
            left -= each.size();
            if (left < 0 && !taken.isEmpty()) {
                break;
            }
            taken.add(each);
        }
        if (!taken.isEmpty()) {
            jdbc.sql("UPDATE inbox_mail SET due_at = :until, tries = tries + 1 WHERE id IN (:ids)")
                    .param("until", Sql.at(now.plus(lease)))
                    .param("ids", taken.stream().map(Due::id).toList())
                    .update();
        }
        return taken;
    }

    void postpone(long mail, Instant until) {
        jdbc.sql("UPDATE inbox_mail SET due_at = :until WHERE id = :mail AND outcome IS NULL")
                .param("until", Sql.at(until))
                .param("mail", mail)
                .update();
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
                .param("messageMark", shortened(incoming.messageMark(), 500))
                .param("references", String.join("\n", incoming.references()))
                .param("words", incoming.text())
                .param("cut", incoming.cut())
                .param("mail", mail)
                .update();
    }

    void settle(long mail, Settled settled, Instant now) {
        jdbc.sql("""
                        UPDATE inbox_mail SET due_at = NULL, outcome = :outcome, why = :why, detail = :detail,
                          settled_at = :now, person_id = :person, idea_id = :idea, message_id = :message
                        WHERE id = :mail
                        """)
                .param("outcome", settled.outcome().name())
                .param("why", settled.why() == null ? null : settled.why().name())
                .param("detail", shortened(settled.detail(), 500))
                .param("now", Sql.at(now))
                .param(
                        "person",
                        settled.person() == null ? null : settled.person().value())
                .param("idea", settled.idea() == null ? null : settled.idea().value())
                .param(
                        "message",
                        settled.message() == null ? null : settled.message().value())
                .param("mail", mail)
                .update();
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

    /** A colleague says that it goes nowhere. */
    void drop(long mail, Instant now) {
        jdbc.sql("UPDATE inbox_mail SET outcome = 'DROPPED', settled_at = :now WHERE id = :mail")
                .param("now", Sql.at(now))
                .param("mail", mail)
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
