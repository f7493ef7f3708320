package samskap.inbox.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.mail.Answering;
import samskap.mail.Mail;
import samskap.mail.Outbox;
import samskap.mail.Tray;
import samskap.shared.Language;
import samskap.shared.Sql;

/** What of {@code inbox_answer} waits to leave. */
@Repository
class AnswerOutbox implements Outbox<AnswerOutbox.Parcel> {

    private final JdbcClient jdbc;
    private final Tray tray;
    private final AnswerMail writer;

    AnswerOutbox(JdbcClient jdbc, Tray.Trays trays, AnswerMail writer) {
        this.jdbc = jdbc;
        tray = trays.of("inbox_answer", "mail_id");
        this.writer = writer;
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
            int tries)
            implements Outbox.Due {

        /** All to one address go in their order. */
        @Override
        public long lane() {
            return Integer.toUnsignedLong(answer.address().hashCode());
        }

        @Override
        public String name() {
            return "the answer to mail " + mail;
        }
    }

    @Override
    public Optional<List<Parcel>> take(Instant now, Duration lease, int most) {
        return tray.take(now, lease, most).map(this::find);
    }

    @Override
    public Function<Parcel, Optional<Mail>> writer(List<Parcel> taken) {
        return parcel -> Optional.of(writer.write(parcel));
    }

    private List<Parcel> find(List<Long> mails) {
        return jdbc.sql("""
                        SELECT a.*, m.subject, m.message_mark, m.message_references, m.words AS said, m.message_id
                        FROM inbox_answer a JOIN inbox_mail m ON m.id = a.mail_id
                        WHERE a.mail_id IN (:mails) ORDER BY a.mail_id
                        """)
                .param("mails", mails)
                .query((row, n) -> {
                    var mail = row.getLong("mail_id");
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
                                    "a" + mail,
                                    row.getString("message_mark"),
                                    row.getString("message_references").lines().toList()),
                            row.getString("said"),
                            Sql.longOrNull(row, "message_id"),
                            row.getInt("tries"));
                })
                .list();
    }

    /** Once it has left, the secret in its link is nobody's any more. */
    @Override
    public void settle(Parcel parcel, Outcome outcome, @Nullable String words, Instant now) {
        tray.settle(parcel.mail(), outcome, words, now);
        if (outcome == Outcome.SENT) {
            jdbc.sql("UPDATE inbox_answer SET link = '', sent_at = :at WHERE mail_id = :mail")
                    .param("at", Sql.at(now))
                    .param("mail", parcel.mail())
                    .update();
        }
    }

    @Override
    public void postpone(Parcel parcel, @Nullable String words, Instant until) {
        tray.postpone(parcel.mail(), words, until);
    }

    @Override
    public void release(Parcel parcel, Instant until) {
        tray.release(parcel.mail(), until);
    }
}
