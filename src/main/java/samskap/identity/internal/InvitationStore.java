package samskap.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.EmailAddress;
import samskap.identity.Invitations;
import samskap.identity.Invitations.Invitation;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Sql;

/** The invitations that are out, one per address, in {@code identity_invitation}. */
@Repository
class InvitationStore {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Invitation> all() {
        return jdbc.sql("SELECT * FROM identity_invitation ORDER BY sent_at DESC, id DESC LIMIT " + MOST_SHOWN)
                .query(InvitationStore::invitation)
                .list();
    }

    Optional<Invitation> find(long id) {
        return jdbc.sql("SELECT * FROM identity_invitation WHERE id = :id")
                .param("id", id)
                .query(InvitationStore::invitation)
                .optional();
    }

    /** The one that the link leads to, as long as it is good. */
    Optional<Invitation> good(String hash) {
        return jdbc.sql("SELECT * FROM identity_invitation WHERE hash = :hash")
                .param("hash", hash)
                .query(InvitationStore::invitation)
                .optional()
                .filter(invitation -> clock.instant().isBefore(invitation.expiresAt()));
    }

    Optional<Invitation> to(EmailAddress address) {
        return jdbc.sql("SELECT * FROM identity_invitation WHERE email = :email")
                .param("email", address.value())
                .query(InvitationStore::invitation)
                .optional();
    }

    /** @throws Refusal when one to the address is out already */
    void add(EmailAddress address, Role role, Language language, PersonId by, String hash) {
        try {
            jdbc.sql("""
                            INSERT INTO identity_invitation (email, role, language, hash, invited_by, sent_at)
                            VALUES (:email, :role, :language, :hash, :by, :now)
                            """)
                    .param("email", address.value())
                    .param("role", role.name())
                    .param("language", language.code())
                    .param("hash", hash)
                    .param("by", by.value())
                    .param("now", Sql.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException invitedAlready) {
            throw Refusal.of("email", "identity.refused.invitedAlready");
        }
    }

    /** Whether it was still there. */
    boolean renew(long id, PersonId by, String hash) {
        return jdbc.sql("UPDATE identity_invitation SET hash = :hash, invited_by = :by, sent_at = :now WHERE id = :id")
                        .param("hash", hash)
                        .param("by", by.value())
                        .param("now", Sql.at(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<String> hashOf(long id) {
        return jdbc.sql("SELECT hash FROM identity_invitation WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /**
     * Makes it what it was before it was renewed, unless somebody did so again meanwhile.
     *
     * @param failed the hash that it was renewed with
     */
    void restore(Invitation before, String hash, String failed) {
        jdbc.sql("""
                        UPDATE identity_invitation SET hash = :hash, invited_by = :by, sent_at = :sent
                        WHERE id = :id AND hash = :failed
                        """)
                .param("hash", hash)
                .param("by", before.by().value())
                .param("sent", Sql.at(before.sentAt()))
                .param("id", before.id())
                .param("failed", failed)
                .update();
    }

    /** Whether it was still there. */
    boolean remove(long id) {
        return jdbc.sql("DELETE FROM identity_invitation WHERE id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Uses the link up. Two who use it at once: one does. */
    boolean spend(String hash) {
        return jdbc.sql("DELETE FROM identity_invitation WHERE hash = :hash")
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        var sent = Sql.instant(row, "sent_at");
        return new Invitation(
                row.getLong("id"),
                new EmailAddress(row.getString("email")),
                Role.valueOf(row.getString("role")),
                Language.ofCode(row.getString("language")).orElse(Language.EN),
                new PersonId(row.getLong("invited_by")),
                sent,
                sent.plus(Invitations.LIFE));
    }
}
