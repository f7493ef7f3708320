package samskap.asking.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key that signs links in mails, in {@code asking_key}: the same on all nodes and after each restart. */
@Repository
class LinkKey {

    private final JdbcClient jdbc;
    private volatile byte @Nullable [] known;

    LinkKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] bytes() {
        var key = known;
        if (key == null) {
            key = HexFormat.of().parseHex(find().orElseGet(this::make));
            known = key;
        }
        return key;
    }

    private Optional<String> find() {
        return jdbc.sql("SELECT secret FROM asking_key WHERE id = 1")
                .query(String.class)
                .optional();
    }

    /** Two who make one at once both go on with the first one's. */
    private String make() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        jdbc.sql("INSERT IGNORE INTO asking_key (id, secret) VALUES (1, :secret)")
                .param("secret", HexFormat.of().formatHex(bytes))
                .update();
        return find().orElseThrow();
    }
}
