package samskap.shared.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import samskap.shared.Settings;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Settings in {@code shared_setting}, all of them in memory for a while. */
@Repository
class KeptSettings implements Settings {

    private static final Logger log = LoggerFactory.getLogger(KeptSettings.class);

    /** How late a change may be seen here that this node was not told of. */
    private static final long LONGEST = Duration.ofSeconds(20).toNanos();

    /** While the database is away, each page would otherwise wait for it once for each setting. */
    private static final long LEFT_ALONE = Duration.ofSeconds(2).toNanos();

    /** @param edition of which change they are known to be */
    private record Known(Map<String, String> values, long edition, long readAt) {}

    private record Away(DataAccessException how, long since) {}

    private final JdbcClient jdbc;
    private final Live live;
    private final AtomicLong edition = new AtomicLong();
    private volatile @Nullable Known known;
    private volatile @Nullable Away away;

    KeptSettings(JdbcClient jdbc, Live live) {
        this.jdbc = jdbc;
        this.live = live;
        live.heed(change -> {
            if (change.kind() == Change.Kind.PLACE_CHANGED) {
                edition.incrementAndGet();
            }
        });
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(values().get(name));
    }

    @Override
    public long edition() {
        return edition.get();
    }

    private Map<String, String> values() {
        var latest = known;
        if (latest != null && latest.edition() == edition.get() && System.nanoTime() - latest.readAt() < LONGEST) {
            return latest.values();
        }
        var gone = away;
        if (gone != null && System.nanoTime() - gone.since() < LEFT_ALONE) {
            return asItWas(latest, gone.how());
        }
        // Read before the database is: a change meanwhile makes what was read out of date.
        var now = edition.get();
        try {
            var read = read();
            if (latest != null && !latest.values().equals(read)) {
                edition.compareAndSet(now, now + 1);
                now++;
            }
            known = new Known(read, now, System.nanoTime());
            away = null;
            return read;
        } catch (DataAccessException failed) {
            away = new Away(failed, System.nanoTime());
            log.warn("The database did not answer; the place stays as it was: {}", failed.getMessage());
            return asItWas(latest, failed);
        }
    }

    /** A place of which nothing is known is not guessed at: it might be one that is closed to strangers. */
    private static Map<String, String> asItWas(@Nullable Known latest, DataAccessException how) {
        if (latest == null) {
            throw how;
        }
        return latest.values();
    }

    private Map<String, String> read() {
        return jdbc
                .sql("SELECT name, value FROM shared_setting")
                .query((row, n) -> Map.entry(row.getString("name"), row.getString("value")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> hold(String name) {
        return jdbc.sql("SELECT value FROM shared_setting WHERE name = :name FOR UPDATE")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Map<String, @Nullable String> values) {
        values.forEach(this::put);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                edition.incrementAndGet();
            }
        });
        // Told after that: whoever hears of it reads what holds now.
        live.changed(new Change(Change.Kind.PLACE_CHANGED, 0));
    }

    private void put(String name, @Nullable String value) {
        if (value == null) {
            jdbc.sql("DELETE FROM shared_setting WHERE name = :name")
                    .param("name", name)
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO shared_setting (name, value) VALUES (:name, :value)
                        ON DUPLICATE KEY UPDATE value = VALUES(value)
                        """).param("name", name).param("value", value).update();
    }
}
