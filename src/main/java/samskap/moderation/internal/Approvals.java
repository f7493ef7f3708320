package samskap.moderation.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.audit.Thing;

/** What a colleague has looked at and let stay, until it says something else, in {@code moderation_approved}. */
@Repository
class Approvals {

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Thing thing) {
        with("INSERT IGNORE INTO moderation_approved (thing_kind, thing_id) VALUES (:kind, :id)", thing)
                .update();
    }

    void end(Thing thing) {
        with("DELETE FROM moderation_approved WHERE thing_kind = :kind AND thing_id = :id", thing)
                .update();
    }

    boolean has(Thing thing) {
        return with(
                        "SELECT EXISTS (SELECT 1 FROM moderation_approved WHERE thing_kind = :kind AND thing_id = :id)",
                        thing)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec with(String sql, Thing thing) {
        return jdbc.sql(sql).param("kind", thing.kind().name()).param("id", thing.id());
    }
}
