package samskap.audit.internal;

import java.time.Clock;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.identity.PersonId;
import samskap.shared.Sql;

/**
 * Entries in {@code audit_entry}, which the database lets nobody change, and their reasons in {@code audit_reason},
 * which it lets become empty once.
 */
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
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO audit_entry (done_at, done_by, act, thing_kind, thing_id, other_kind, other_id,
                                                 before_it, after_it)
                        VALUES (:at, :by, :act, :kind, :id, :otherKind, :otherId, :before, :after)
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
                .update(keys, "id");
        if (!entry.reason().isEmpty()) {
            jdbc.sql("INSERT INTO audit_reason (entry_id, reason) VALUES (:entry, :reason)")
                    .param("entry", Objects.requireNonNull(keys.getKey()).longValue())
                    .param("reason", entry.reason())
                    .update();
        }
    }

    /** Whatever was said of the person as a reason for something is gone; that there was a reason is not. */
    void forgetReasonsAbout(PersonId person) {
        jdbc.sql("""
                        UPDATE audit_reason SET reason = '', forgotten_at = :now
                        WHERE forgotten_at IS NULL AND entry_id IN (
                          SELECT id FROM audit_entry WHERE thing_kind = 'PERSON' AND thing_id = :person
                          UNION SELECT id FROM audit_entry WHERE other_kind = 'PERSON' AND other_id = :person)
                        """)
                .param("now", Sql.at(clock.instant()))
                .param("person", person.value())
                .update();
    }
}
