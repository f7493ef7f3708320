package samskap.administration.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.shared.Sql;

/** Logos by what they hash to; the last few, for pages that were opened before a change. */
@Repository
class LogoStore {

    private static final int KEPT = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    LogoStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(LogoPicture logo) {
        jdbc.sql("""
                        INSERT INTO administration_logo (hash, picture, kept_at) VALUES (:hash, :picture, :now)
                        ON DUPLICATE KEY UPDATE kept_at = VALUES(kept_at)
                        """)
                .param("hash", logo.hash())
                .param("picture", logo.png())
                .param("now", Sql.at(clock.instant()))
                .update();
        var old = jdbc.sql("SELECT hash FROM administration_logo ORDER BY kept_at DESC LIMIT 100 OFFSET " + KEPT)
                .query(String.class)
                .list();
        old.forEach(hash -> jdbc.sql("DELETE FROM administration_logo WHERE hash = :hash")
                .param("hash", hash)
                .update());
    }

    Optional<byte[]> find(String hash) {
        return jdbc.sql("SELECT picture FROM administration_logo WHERE hash = :hash")
                .param("hash", hash)
                .query((row, n) -> row.getBytes("picture"))
                .optional();
    }
}
