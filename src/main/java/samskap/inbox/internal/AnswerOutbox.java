package samskap.inbox.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.inbox.Why;
import samskap.mail.Answering;
import samskap.mail.Mail;
import samskap.mail.Outbox;
import samskap.mail.Tray;
import samskap.shared.Language;
import samskap.shared.Sql;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** What of {@code inbox_answer} waits to leave. */
@Repository
class AnswerOutbox implements Outbox<AnswerOutbox.Parcel> {

    private final JdbcClient jdbc;
    private final Tray tray;
    private final MailStore mails;
    private final Live live;
    private final AnswerMail writer;

    AnswerOutbox(JdbcClient jdbc, Tray.Trays trays, MailStore mails, Live live, AnswerMail writer) {
        this.jdbc = jdbc;
        tray = trays.of("inbox_answer", "mail_id");
        this.mails = mails;
        this.live = live;
        this.writer = writer;
    }

    /**
     * What somebody is about to send.
     *
     * @param subject that of the mail that it answers
     * @param answering that mail, as the answer refers to it
     * @param words what its writer wrote
     * @param madeAt tells this answer from others to the same mail
     * @param message what it became; null when it became none
     * @param tries counts this one too
     */
    record Parcel(
            long mail,
            Instant madeAt,
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

        /** Whether it still says what it is for. A secret is gone once it was sent, what it told after some time. */
        boolean isWhole() {
            var leads = answer.kind() == Answer.Kind.CONFIRM || answer.kind() == Answer.Kind.ASK;
            return !answer.told().isEmpty() && !(leads && answer.link().isEmpty());
        }

        /** Whether what somebody known here wrote would be nowhere if this did not arrive. */
        boolean holdsWords() {
            return switch (answer.kind()) {
                case REMARK -> false;
                case GIVE_BACK -> !words.isBlank();
                case CONFIRM, ASK -> !answer.stranger();
            };
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
        return parcel -> parcel.isWhole() ? Optional.of(writer.write(parcel)) : Optional.empty();
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
                    var madeAt = Sql.instant(row, "made_at");
                    var idea = Sql.longOrNull(row, "idea_id");
                    return new Parcel(
                            mail,
                            madeAt,
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
                                    "a" + mail + "." + ChronoUnit.MICROS.between(Instant.EPOCH, madeAt),
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
        if (!isStillWanted(parcel)) {
            return;
        }
        tray.settle(parcel.mail(), outcome, words, now);
        if (outcome == Outcome.SENT) {
            jdbc.sql("UPDATE inbox_answer SET link = '', sent_at = :at WHERE mail_id = :mail")
                    .param("at", Sql.at(now))
                    .param("mail", parcel.mail())
                    .update();
        }
        if ((outcome == Outcome.FAILED || outcome == Outcome.UNREACHABLE) && parcel.holdsWords()) {
            mails.hold(parcel.mail(), outcome == Outcome.UNREACHABLE ? Why.HARD : Why.UNDELIVERED, now);
            live.changed(Change.inbox());
            live.changed(Change.moderation());
        }
    }

    @Override
    public void postpone(Parcel parcel, @Nullable String words, Instant until) {
        if (isStillWanted(parcel)) {
            tray.postpone(parcel.mail(), words, until);
        }
    }

    @Override
    public void release(Parcel parcel, Instant until) {
        if (isStillWanted(parcel)) {
            tray.release(parcel.mail(), until);
        }
    }

    /** While it was under way another answer to the same mail may have taken its place, which is still to leave. */
    private boolean isStillWanted(Parcel parcel) {
        return jdbc.sql("SELECT 1 FROM inbox_answer WHERE mail_id = :mail AND made_at = :madeAt FOR UPDATE")
                .param("mail", parcel.mail())
                .param("madeAt", Sql.at(parcel.madeAt()))
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
