package samskap.audit.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.PersonForgotten;

/**
 * What was said of somebody as a reason goes with them. That an administrator let them leave is written down; whoever
 * leaves by themselves leaves no trace here.
 */
@Component
class PeopleLeave {

    private static final Act FORGOTTEN = Act.of("audit.act.identity.forgotten");

    private final Audit audit;
    private final EntryStore store;

    PeopleLeave(Audit audit, EntryStore store) {
        this.audit = audit;
        this.store = store;
    }

    @EventListener
    void note(PersonForgotten forgotten) {
        store.forgetReasonsAbout(forgotten.person());
        var colleague = forgotten.colleague();
        if (colleague != null) {
            audit.record(Entry.of(colleague, FORGOTTEN, Thing.person(forgotten.person())));
        }
    }
}
