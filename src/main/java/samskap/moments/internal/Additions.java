package samskap.moments.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.identity.Person;
import samskap.moderation.Gate;
import samskap.moments.MomentHidden;
import samskap.moments.MomentId;
import samskap.moments.PlaceId;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Looks at what is added to a moment after it was told: what may hurt takes it along to where colleagues look first.
 */
@Component
class Additions {

    private final Gate gate;
    private final MomentStore store;
    private final ApplicationEventPublisher events;
    private final Live live;

    Additions(Gate gate, MomentStore store, ApplicationEventPublisher events, Live live) {
        this.gate = gate;
        this.store = store;
        this.events = events;
        this.live = live;
    }

    /** @param by null for somebody who did not say who they are */
    void look(MomentId moment, PlaceId place, @Nullable Person by, String words) {
        gate.holds(by, words).ifPresent(cause -> {
            if (store.hold(moment, cause)) {
                events.publishEvent(new MomentHidden(moment, place));
            }
            live.changed(new Change(Change.Kind.MOMENTS_CHANGED, moment.value()));
            live.changed(Change.moderation());
        });
    }
}
