package samskap.notification.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.moments.MomentAnswered;
import samskap.moments.MomentJoined;
import samskap.notification.internal.Happening.Kind;

/**
 * Whoever told a moment is told that it was answered and that it became part of an idea, of which they hear from then
 * on: only colleagues do either.
 */
@Component
class RecordingMoments {

    private final HappeningStore happenings;
    private final StanceStore stances;
    private final Listeners listeners;
    private final Clock clock;

    RecordingMoments(HappeningStore happenings, StanceStore stances, Listeners listeners, Clock clock) {
        this.happenings = happenings;
        this.stances = stances;
        this.listeners = listeners;
        this.clock = clock;
    }

    @EventListener
    void answered(MomentAnswered answered) {
        add(Fresh.of(Kind.MOMENT_SAID, null, answered.by(), answered.at())
                .about(answered.said())
                .onlyTo(answered.teller()));
    }

    /** Whoever has stopped the idea before has said so, and a colleague does not overrule it. */
    @EventListener
    void joined(MomentJoined joined) {
        if (!listeners.isMuted(joined.teller(), joined.idea())) {
            stances.set(joined.teller(), joined.idea(), false, clock.instant());
        }
        add(Fresh.of(Kind.MOMENT_IDEA, joined.idea(), joined.by(), joined.at())
                .about(joined.moment().value())
                .onlyTo(joined.teller()));
    }

    private void add(Fresh fresh) {
        happenings.add(fresh, true, clock.instant());
    }
}
