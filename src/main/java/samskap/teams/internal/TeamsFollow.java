package samskap.teams.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.ideas.PartTakenIn;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** A stage or a topic that another takes in takes its teams along, as it does its ideas. */
@Component
class TeamsFollow {

    private final TeamStore store;
    private final Live live;

    TeamsFollow(TeamStore store, Live live) {
        this.store = store;
        this.live = live;
    }

    @EventListener
    void follow(PartTakenIn taken) {
        store.carryOver(taken.kind(), taken.from(), taken.into());
        live.changed(new Change(Change.Kind.TEAMS_CHANGED, 0));
    }
}
