package samskap.dialogue.internal;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import samskap.identity.PersonForgotten;
import samskap.identity.PersonId;
import samskap.identity.RolesChanged;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** What was handed over to, or taken by, somebody who stops being a colleague waits for all again. */
@Component
class ReceiversLeave {

    private final HandedIdeas handed;
    private final TakenIdeas taken;
    private final Live live;

    ReceiversLeave(HandedIdeas handed, TakenIdeas taken, Live live) {
        this.handed = handed;
        this.taken = taken;
        this.live = live;
    }

    @EventListener
    void hear(RolesChanged changed) {
        if (changed.isFarewell()) {
            letGo(changed.person());
        }
    }

    /** Before their rows are gone, so that open pages hear of each idea. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void hear(PersonForgotten forgotten) {
        letGo(forgotten.person());
    }

    private void letGo(PersonId person) {
        taken.by(person).forEach(idea -> {
            taken.letGo(idea);
            live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value()));
        });
        handed.endOf(person).forEach(idea -> live.changed(new Change(Change.Kind.QUEUE_CHANGED, idea.value())));
    }
}
