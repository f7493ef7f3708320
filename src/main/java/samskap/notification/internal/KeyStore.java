package samskap.notification.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.notification.SignedLinks;

/** The key that signs links in mails, in {@code notification_key}: the same on all nodes and after each restart. */
@Repository
class KeyStore implements SignedLinks {

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] known;

    KeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] key() {
        var key = known;
        if (key == null) {
            key = HexFormat.of().parseHex(find().orElseGet(this::make));
            known = key;
        }
        return key;
    }

    @Override
    public String sign(String use, byte[] body) {
        return Signature.signed(use, body, key());
    }

    @Override
    public Optional<byte[]> read(String use, String signed) {
        return Signature.read(use, signed, key());
    }

    private Optional<String> find() {
        return jdbc.sql("SELECT secret FROM notification_key WHERE id = 1")
                .query(String.class)
                .optional();
    }

    /** Two who make one at once both go on with the first one's. */
    private String make() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        jdbc.sql("INSERT IGNORE INTO notification_key (id, secret) VALUES (1, :secret)")
                .param("secret", HexFormat.of().formatHex(bytes))
                .update();
        return find().orElseThrow();
    }
}
