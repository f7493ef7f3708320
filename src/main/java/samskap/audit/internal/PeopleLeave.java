package samskap.audit.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.PersonForgotten;

/** That an administrator let somebody leave is written down; whoever leaves by themselves leaves no trace here. */
@Component
class PeopleLeave {

    private static final Act FORGOTTEN = Act.of("audit.act.identity.forgotten");

    private final Audit audit;

    PeopleLeave(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void note(PersonForgotten forgotten) {
        var colleague = forgotten.colleague();
        if (colleague != null) {
            audit.record(Entry.of(colleague, FORGOTTEN, Thing.person(forgotten.person())));
        }
    }
}
