package samskap.audit.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.identity.PersonalData;

/**
 * What a colleague did, and what colleagues did that concerned a person. What a colleague wrote of customers as a
 * reason is the company's: whoever works here no more takes none of it along.
 */
@Component
class AuditData implements PersonalData {

    @Override
    public List<Section> sections() {
        return List.of(
                Section.of("acts", "audit_entry.done_by", """
                        SELECT e.act, e.thing_kind AS thing, e.thing_id AS thingId, IF(:staff, COALESCE(r.reason, ''), '') AS reason,
                               e.done_at AS doneAt
                        FROM audit_entry e LEFT JOIN audit_reason r ON r.entry_id = e.id
                        WHERE e.done_by = :person ORDER BY e.id
                        """)
                        .coded("act", code -> new Act(code).key())
                        .coded("thing", "audit.thing."),
                new Section("acts-about-me", Set.of("audit_entry.thing_id", "audit_entry.other_id"), """
                        SELECT act, done_at AS doneAt FROM audit_entry
                        WHERE thing_kind = 'PERSON' AND thing_id = :person
                           OR other_kind = 'PERSON' AND other_id = :person
                        ORDER BY id
                        """)
                        .coded("act", code -> new Act(code).key()));
    }
}
