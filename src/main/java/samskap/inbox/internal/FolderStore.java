package samskap.inbox.internal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the folders of a mailbox were read, in {@code inbox_folder}. */
@Repository
class FolderStore {

    private final JdbcClient jdbc;

    FolderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param validity the server's number for how it numbers: another one begins anew
     * @param lastUid the last mail that we have
     */
    record Place(long validity, long lastUid) {}

    Optional<Place> find(String folder) {
        return jdbc.sql("SELECT validity, last_uid FROM inbox_folder WHERE name = :name")
                .param("name", folder)
                .query((row, n) -> new Place(row.getLong("validity"), row.getLong("last_uid")))
                .optional();
    }

    void put(String folder, Place place) {
        jdbc.sql("""
                        INSERT INTO inbox_folder (name, validity, last_uid) VALUES (:name, :validity, :uid)
                        ON DUPLICATE KEY UPDATE validity = VALUES(validity), last_uid = VALUES(last_uid)
                        """)
                .param("name", folder)
                .param("validity", place.validity())
                .param("uid", place.lastUid())
                .update();
    }
}
