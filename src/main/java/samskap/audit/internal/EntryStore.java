package samskap.audit.internal;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.shared.Sql;

/** Entries in {@code audit_entry}, which the database lets nobody change. */
@Repository
class EntryStore implements Audit {

    private final JdbcClient jdbc;
    private final Clock clock;

    EntryStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        var by = entry.by();
        var other = entry.other();
        jdbc.sql("""
                        INSERT INTO audit_entry (done_at, done_by, act, thing_kind, thing_id, other_kind, other_id,
                                                 before_it, after_it, reason)
                        VALUES (:at, :by, :act, :kind, :id, :otherKind, :otherId, :before, :after, :reason)
                        """)
                .param("at", Sql.at(clock.instant()))
                .param("by", by == null ? null : by.value())
                .param("act", entry.act().code())
                .param("kind", entry.thing().kind().name())
                .param("id", entry.thing().id())
                .param("otherKind", other == null ? null : other.kind().name())
                .param("otherId", other == null ? null : other.id())
                .param("before", entry.before())
                .param("after", entry.after())
                .param("reason", entry.reason())
                .update();
    }
}
