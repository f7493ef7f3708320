package samskap.mandates.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.ideas.JourneyDesk;
import samskap.ideas.PartTakenIn;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** A stage that another takes in takes its mandates along, as it does its ideas. */
@Component
class PartsTakeMandatesAlong {

    private final MandateStore store;
    private final Live live;

    PartsTakeMandatesAlong(MandateStore store, Live live) {
        this.store = store;
        this.live = live;
    }

    @EventListener
    void follow(PartTakenIn taken) {
        if (taken.kind() == JourneyDesk.Kind.STAGE) {
            store.carryOver(taken.from(), taken.into());
            live.changed(new Change(Change.Kind.MANDATES_CHANGED, 0));
        }
    }
}
