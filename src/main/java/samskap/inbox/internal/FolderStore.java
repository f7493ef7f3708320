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

    /** Two nodes that read the same folder never take it back to where the slower one is. */
    void put(String folder, Place place) {
        jdbc.sql("""
                        INSERT INTO inbox_folder (name, validity, last_uid) VALUES (:name, :validity, :uid)
                        ON DUPLICATE KEY UPDATE
                          last_uid = IF(validity = VALUES(validity), GREATEST(last_uid, VALUES(last_uid)),
                                        VALUES(last_uid)),
                          validity = VALUES(validity)
                        """)
                .param("name", folder)
                .param("validity", place.validity())
                .param("uid", place.lastUid())
                .update();
    }
}
