package samskap.shared.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.shared.live.Change;

/** What nodes tell each other, in {@code shared_change}, and which there are, in {@code shared_node}. */
@Repository
class NodeLog {

    /** @param settled whether every change that was written before it can be read by now */
    record Row(long id, String node, String kind, long subject, boolean settled) {}

    /** Whoever was not heard of for so long is gone. */
    private static final int GONE_SECONDS = 20;

    /** A transaction's rows are read when it commits, which may be later than those that were written after them. */
    private static final int SETTLED_SECONDS = 10;

    private static final int KEPT_SECONDS = 60;
    private static final int MOST = 50_000;

    private final JdbcClient jdbc;

    NodeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(String node, Change change) {
        jdbc.sql("INSERT INTO shared_change (node, kind, subject) VALUES (:node, :kind, :subject)")
                .param("node", node)
                .param("kind", change.kind().name())
                .param("subject", change.subject())
                .update();
    }

    long last() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM shared_change")
                .query(Long.class)
                .single();
    }

    /** What was written after this row, by whomever. */
    List<Row> after(long id) {
        return jdbc.sql("""
                        SELECT id, node, kind, subject, changed_at < NOW(3) - INTERVAL :seconds SECOND AS settled
                        FROM shared_change WHERE id > :id ORDER BY id LIMIT :most
                        """)
                .param("id", id)
                .param("seconds", SETTLED_SECONDS)
                .param("most", MOST)
                .query((row, n) -> new Row(
                        row.getLong("id"),
                        row.getString("node"),
                        row.getString("kind"),
                        row.getLong("subject"),
                        row.getBoolean("settled")))
                .list();
    }

    /** What every node has read by now. */
    void forgetOld() {
        jdbc.sql(
                        "DELETE FROM shared_change WHERE changed_at < NOW(3) - INTERVAL :seconds SECOND ORDER BY changed_at LIMIT :most")
                .param("seconds", KEPT_SECONDS)
                .param("most", MOST)
                .update();
    }

    void isHere(String node) {
        jdbc.sql(
                        "INSERT INTO shared_node (id, seen_at) VALUES (:node, NOW(3)) ON DUPLICATE KEY UPDATE seen_at = NOW(3)")
                .param("node", node)
                .update();
    }

    /** Whether there is any other. */
    boolean hasOthers(String node) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM shared_node WHERE id <> :node AND seen_at > NOW(3) - INTERVAL :seconds SECOND
                        """)
                        .param("node", node)
                        .param("seconds", GONE_SECONDS)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes away those that are gone, and this one when it goes. */
    void goes(String node) {
        jdbc.sql("DELETE FROM shared_node WHERE id = :node OR seen_at < NOW(3) - INTERVAL 1 DAY")
                .param("node", node)
                .update();
    }
}
