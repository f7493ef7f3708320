package samskap.moments.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.moderation.Gate;
import samskap.moments.MomentId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Looks at what is added to a moment after it was told: what may hurt takes it along to where colleagues look first.
 */
@Component
class Additions {

    private final Gate gate;
    private final MomentStore store;
    private final Live live;

    Additions(Gate gate, MomentStore store, Live live) {
        this.gate = gate;
        this.store = store;
        this.live = live;
    }

    /** @param by null for somebody who did not say who they are */
    void look(MomentId moment, @Nullable Person by, String words) {
        gate.holds(by, words).ifPresent(cause -> {
            store.hold(moment, cause);
            live.changed(new Change(Change.Kind.MOMENTS_CHANGED, moment.value()));
            live.changed(Change.moderation());
        });
    }
}
