package samskap.inbox.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.inbox.HeldMail;
import samskap.inbox.Outcome;
import samskap.inbox.ReceivedMail;
import samskap.inbox.Why;
import samskap.shared.Cursor;
import samskap.shared.Sql;

/** Reads {@code inbox_mail} for those who look after it. */
@Repository
class InboxRows {

    private static final String SELECT = """
            SELECT m.id, m.received_at, m.received_key, m.from_line, m.from_address, m.subject, m.outcome, m.why, m.detail, m.person_id,
                   m.idea_id, m.message_id, m.words, m.cut, i.title, a.sent_at,
                   EXISTS (SELECT 1 FROM inbox_raw r WHERE r.mail_id = m.id) AS can_be_again
            FROM inbox_mail m
            LEFT JOIN inbox_answer a ON a.mail_id = m.id
            LEFT JOIN inbox_draft d ON d.mail_id = m.id
            LEFT JOIN ideas_idea i ON i.id = COALESCE(m.idea_id, d.idea_id)
            """;

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param key its place in the list */
    record Row(ReceivedMail mail, double key) {

        Cursor cursor() {
            return new Cursor(key, mail.id());
        }
    }

    List<Row> latest(@Nullable Outcome only, @Nullable Cursor after, int most) {
        var wanted = (only == null ? "TRUE" : "m.outcome = :outcome")
                + (after == null ? "" : " AND (m.received_key < :key OR (m.received_key = :key AND m.id < :id))");
        return jdbc.sql(SELECT + " WHERE " + wanted + " ORDER BY m.received_key DESC, m.id DESC LIMIT :most")
                .param("outcome", only == null ? null : only.name())
                .param("key", after == null ? null : after.key())
                .param("id", after == null ? null : after.id())
                .param("most", most)
                .query((row, n) -> new Row(mail(row), row.getDouble("received_key")))
                .list();
    }

    Optional<ReceivedMail> find(long id) {
        return jdbc.sql(SELECT + " WHERE m.id = :id")
                .param("id", id)
                .query((row, n) -> mail(row))
                .optional();
    }

    private static ReceivedMail mail(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var why = row.getString("why");
        return new ReceivedMail(
                row.getLong("id"),
                Sql.instant(row, "received_at"),
                row.getString("from_line"),
                row.getString("subject"),
                outcome == null ? null : Outcome.valueOf(outcome),
                why == null ? null : Why.valueOf(why),
                row.getString("detail"),
                person(row),
                path(row),
                Sql.instantOrNull(row, "sent_at"),
                row.getString("words"),
                row.getString("cut"),
                row.getBoolean("can_be_again"));
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        var person = Sql.longOrNull(row, "person_id");
        return person == null ? null : new PersonId(person);
    }

    private static @Nullable String path(ResultSet row) throws SQLException {
        var idea = Sql.longOrNull(row, "idea_id");
        var title = row.getString("title");
        if (idea == null || title == null) {
            return null;
        }
        var message = Sql.longOrNull(row, "message_id");
        return Idea.path(new IdeaId(idea), title) + (message == null ? "" : "#m" + message);
    }

    Map<Outcome, Long> lately(Instant since) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        jdbc.sql("""
                        SELECT outcome, COUNT(*) AS many FROM inbox_mail
                        WHERE received_key > :since AND outcome IS NOT NULL GROUP BY outcome
                        """).param("since", Cursor.of(since, 0).key()).query(row -> {
            counts.put(Outcome.valueOf(row.getString("outcome")), row.getLong("many"));
        });
        return counts;
    }

    /**
     * @param viewer of whom it is said which are their own
     * @param address that viewer's
     */
    List<HeldMail> held(int most, PersonId viewer, EmailAddress address) {
        return jdbc.sql(SELECT + " WHERE m.outcome = 'HELD' ORDER BY m.received_key, m.id LIMIT :most")
                .param("most", most)
                .query((row, n) -> held(mail(row), row.getString("title"), isOf(row, viewer, address)))
                .list();
    }

    private static HeldMail held(ReceivedMail mail, @Nullable String title, boolean own) {
        var about = title == null || mail.path() == null ? null : new HeldMail.About(title, mail.path());
        return new HeldMail(
                mail.id(),
                mail.receivedAt(),
                mail.from(),
                mail.subject(),
                mail.why(),
                mail.detail(),
                mail.person(),
                about,
                mail.words(),
                own);
    }

    private static boolean isOf(ResultSet row, PersonId person, EmailAddress address) throws SQLException {
        return person.equals(person(row)) || address.value().equals(row.getString("from_address"));
    }

    /** Whether a mail is this person's, or says that it is from their address. */
    boolean isOf(long mail, PersonId person, EmailAddress address) {
        return jdbc.sql("SELECT person_id, from_address FROM inbox_mail WHERE id = :mail")
                .param("mail", mail)
                .query((row, n) -> isOf(row, person, address))
                .optional()
                .orElse(false);
    }

    int heldCount() {
        return jdbc.sql("SELECT COUNT(*) FROM inbox_mail WHERE outcome = 'HELD'")
                .query(Integer.class)
                .single();
    }
}
