package samskap.mail.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.mail.ReplyKeys.Key;
import samskap.shared.Sql;

/**
 * The keys that sign addresses, in {@code mail_key}: the same on all nodes. The one with the highest number signs;
 * every one that is still there is accepted. A key that is taken away counts for a minute more; one that another node
 * has added is looked for as soon as something is signed with it.
 */
@Repository
class KeptKeys implements MailKeys {

    private static final Duration KNOWN = Duration.ofMinutes(1);

    /** Numbers that never were a key's are not looked for more often. */
    private static final Duration AT_MOST_EACH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Known known = new Known(new TreeMap<>(), Instant.MIN);
    private volatile Instant lookedFor = Instant.MIN;

    KeptKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(NavigableMap<Integer, byte[]> keys, Instant until) {}

    @Override
    public MailKey newest() {
        var newest = keys().lastEntry();
        return new MailKey(newest.getKey(), newest.getValue());
    }

    @Override
    public byte @Nullable [] secret(int number) {
        var secret = keys().get(number);
        var now = clock.instant();
        if (secret == null && !now.isBefore(lookedFor)) {
            lookedFor = now.plus(AT_MOST_EACH);
            known = new Known(read(), now.plus(KNOWN));
            secret = known.keys().get(number);
        }
        return secret;
    }

    private NavigableMap<Integer, byte[]> keys() {
        var now = clock.instant();
        if (now.isAfter(known.until())) {
            var keys = read();
            if (keys.isEmpty()) {
                add(1, now);
                keys = read();
            }
            known = new Known(keys, now.plus(KNOWN));
        }
        return known.keys();
    }

    private NavigableMap<Integer, byte[]> read() {
        var keys = new TreeMap<Integer, byte[]>();
        jdbc.sql("SELECT number, secret FROM mail_key").query(row -> {
            keys.put(row.getInt("number"), HexFormat.of().parseHex(row.getString("secret")));
        });
        return keys;
    }

    /** What is known may have changed. */
    void forget() {
        known = new Known(new TreeMap<>(), Instant.MIN);
    }

    /** Two who make the same at once both go on with one of them; false for the other. */
    boolean add(int number, Instant now) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return jdbc.sql("INSERT IGNORE INTO mail_key (number, secret, made_at) VALUES (:number, :secret, :now)")
                        .param("number", number)
                        .param("secret", HexFormat.of().formatHex(bytes))
                        .param("now", Sql.at(now))
                        .update()
                > 0;
    }

    boolean remove(int number) {
        return jdbc.sql("DELETE FROM mail_key WHERE number = :number")
                        .param("number", number)
                        .update()
                > 0;
    }

    /** The one that signs first; there is always one. */
    List<Key> all() {
        newest();
        return jdbc.sql("SELECT number, made_at FROM mail_key ORDER BY number DESC")
                .query((row, n) -> new Key(row.getInt("number"), Sql.instant(row, "made_at"), n == 0))
                .list();
    }
}
