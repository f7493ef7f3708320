package samskap.identity.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.EmailAddress;
import samskap.shared.Sql;

/** The codes that are out, one per address, kept as hashes. */
@Repository
class SignInCodes {

    static final Duration LIFE = Duration.ofMinutes(15);
    static final int TRIES = 5;

    /** What became of a code that somebody typed. */
    enum Verdict {
        RIGHT,
        WRONG,
        SPENT
    }

    private record Kept(String hash, String salt, Instant sentAt, int tries) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Instant> lastSentTo(EmailAddress address) {
        return find(address).map(Kept::sentAt);
    }

    /** Makes a new code for the address; an earlier one stops working. */
    String renew(EmailAddress address) {
        var code = "%06d".formatted(random.nextInt(1_000_000));
        var salt = new byte[32];
        random.nextBytes(salt);
        var saltText = HexFormat.of().formatHex(salt);
        jdbc.sql("""
                        INSERT INTO identity_code (email, hash, salt, sent_at, tries)
                        VALUES (:email, :hash, :salt, :now, 0)
                        ON DUPLICATE KEY UPDATE hash = VALUES(hash), salt = VALUES(salt),
                                                sent_at = VALUES(sent_at), tries = 0
                        """)
                .param("email", address.value())
                .param("hash", hash(address, code, saltText))
                .param("salt", saltText)
                .param("now", Sql.at(clock.instant()))
                .update();
        return code;
    }

    /** Spends one of the code's tries, and the code itself when it is right. Two that are right at once: one wins. */
    Verdict spend(EmailAddress address, String typed) {
        // The try is counted before the code is read, so that parallel guesses share the same five.
        var counted = jdbc.sql("""
                        UPDATE identity_code SET tries = tries + 1
                        WHERE email = :email AND tries < :most AND sent_at > :oldest
                        """)
                .param("email", address.value())
                .param("most", TRIES)
                .param("oldest", Sql.at(clock.instant().minus(LIFE)))
                .update();
        if (counted == 0) {
            return Verdict.SPENT;
        }
        var kept = find(address).orElse(null);
        if (kept == null) {
            return Verdict.SPENT;
        }
        if (!MessageDigest.isEqual(bytes(kept.hash()), bytes(hash(address, typed, kept.salt())))) {
            return kept.tries() >= TRIES ? Verdict.SPENT : Verdict.WRONG;
        }
        var removed = jdbc.sql("DELETE FROM identity_code WHERE email = :email AND hash = :hash")
                .param("email", address.value())
                .param("hash", kept.hash())
                .update();
        return removed == 1 ? Verdict.RIGHT : Verdict.SPENT;
    }

    /** Forgets the address's code, if there is one. */
    void forget(EmailAddress address) {
        jdbc.sql("DELETE FROM identity_code WHERE email = :email")
                .param("email", address.value())
                .update();
    }

    /** Forgets the codes that nobody can use any more. */
    void forgetOld() {
        jdbc.sql("DELETE FROM identity_code WHERE sent_at < :oldest")
                .param("oldest", Sql.at(clock.instant().minus(LIFE)))
                .update();
    }

    private Optional<Kept> find(EmailAddress address) {
        return jdbc.sql("SELECT hash, salt, sent_at, tries FROM identity_code WHERE email = :email")
                .param("email", address.value())
                .query((row, n) -> new Kept(
                        row.getString("hash"), row.getString("salt"), Sql.instant(row, "sent_at"), row.getInt("tries")))
                .optional();
    }

    private static String hash(EmailAddress address, String code, String salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(salt), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes(address.value() + "\n" + code)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
