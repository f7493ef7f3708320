package samskap.chair.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.ideas.JourneyDesk;
import samskap.ideas.PartTakenIn;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** A stage that another takes in takes along what was decided for it, as it does its ideas. */
@Component
class PartsTakeDecisionsAlong {

    private final DecisionStore store;
    private final Live live;

    PartsTakeDecisionsAlong(DecisionStore store, Live live) {
        this.store = store;
        this.live = live;
    }

    @EventListener
    void follow(PartTakenIn taken) {
        if (taken.kind() == JourneyDesk.Kind.STAGE) {
            store.carryOver(taken.from(), taken.into());
            live.changed(new Change(Change.Kind.CHAIR_CHANGED, 0));
        }
    }
}
