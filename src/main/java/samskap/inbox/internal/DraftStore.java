package samskap.inbox.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.ideas.IdeaId;
import samskap.identity.EmailAddress;
import samskap.identity.PersonId;
import samskap.inbox.internal.Handled.NewDraft;
import samskap.shared.Language;
import samskap.shared.Sql;

/** What came by mail and waits for its writer' word, in {@code inbox_draft}. */
@Repository
class DraftStore {

    /** Where the links in mails lead, before the secret. */
    static final String PATH = "/drafts/";

    private static final int LONGEST_NAME = 100;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param person who is asked; null for somebody whom we don't know
     * @param about the idea that it is said of; null for none
     * @param idea what it became; null while it waits, or for an answer
     */
    record Kept(
            long mail,
            String mark,
            @Nullable PersonId person,
            EmailAddress address,
            String name,
            Language language,
            String subject,
            String words,
            @Nullable IdeaId about,
            @Nullable IdeaId idea) {}

    /** An earlier link to the same draft leads nowhere any more. */
    void add(long mail, NewDraft draft, Instant now) {
        var name = draft.name();
        jdbc.sql("""
                        INSERT INTO inbox_draft (mail_id, kind, secret, address, name, language, made_at)
                        VALUES (:mail, :kind, :secret, :address, :name, :language, :now)
                        ON DUPLICATE KEY UPDATE secret = VALUES(secret), kind = VALUES(kind), address = VALUES(address),
                          name = VALUES(name), language = VALUES(language)
                        """)
                .param("mail", mail)
                .param("kind", draft.kind().name())
                .param("secret", hash(draft.secret()))
                .param("address", draft.address().value())
                .param("name", name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME))
                .param("language", draft.language().code())
                .param("now", Sql.at(now))
                .update();
    }

    Optional<Kept> find(String secret, NewDraft.Kind kind) {
        return jdbc.sql("""
                        SELECT d.*, m.mark, m.person_id, m.idea_id AS about_id, m.subject, m.words
                        FROM inbox_draft d JOIN inbox_mail m ON m.id = d.mail_id WHERE d.secret = :secret AND d.kind = :kind
                        """)
                .param("secret", hash(secret))
                .param("kind", kind.name())
                .query((row, n) -> {
                    var idea = Sql.longOrNull(row, "idea_id");
                    var about = Sql.longOrNull(row, "about_id");
                    var person = Sql.longOrNull(row, "person_id");
                    return new Kept(
                            row.getLong("mail_id"),
                            row.getString("mark"),
                            person == null ? null : new PersonId(person),
                            new EmailAddress(row.getString("address")),
                            row.getString("name"),
                            Language.ofCode(row.getString("language")).orElse(Language.EN),
                            row.getString("subject"),
                            row.getString("words"),
                            about == null ? null : new IdeaId(about),
                            idea == null ? null : new IdeaId(idea));
                })
                .optional();
    }

    void shared(long mail, IdeaId idea, Instant now) {
        jdbc.sql("UPDATE inbox_draft SET shared_at = :now, idea_id = :idea WHERE mail_id = :mail AND idea_id IS NULL")
                .param("now", Sql.at(now))
                .param("idea", idea.value())
                .param("mail", mail)
                .update();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
