package samskap.notification.internal;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageWritten;
import samskap.dialogue.PromiseSettled;
import samskap.ideas.IdeaMoved;
import samskap.notification.internal.HappeningStore.Fresh;

/** Writes down what people are to be told: one row, with the act itself, so that neither is ever without the other. */
@Component
class Recording {

    private final HappeningStore happenings;
    private final Clock clock;

    Recording(HappeningStore happenings, Clock clock) {
        this.happenings = happenings;
        this.clock = clock;
    }

    @EventListener
    void moved(IdeaMoved moved) {
        add(new Fresh(Happening.Kind.MOVED, moved.idea(), null, moved.by(), null, false, moved.at()));
    }

    @EventListener
    void said(MessageWritten said) {
        add(new Fresh(
                Happening.Kind.SAID,
                said.idea(),
                said.message(),
                said.author(),
                said.repliedTo(),
                said.kind() == Kind.NOTE,
                said.at()));
    }

    @EventListener
    void settled(PromiseSettled settled) {
        // A promise is made to everyone.
        add(new Fresh(
                Happening.Kind.SETTLED, settled.idea(), settled.promise(), settled.by(), null, false, settled.at()));
    }

    private void add(Fresh fresh) {
        happenings.add(fresh, clock.instant());
    }
}
