package samskap.asking.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import samskap.asking.Ask;
import samskap.asking.Governor;
import samskap.asking.internal.AskedStore.Cause;
import samskap.asking.internal.OccasionStore.Happened;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Asks one by one after what happened, as far as the governor lets it. Whoever may not be asked now is not asked later
 * either: then the moment is over.
 */
@Component
class AskingInTheMoment {

    private static final Duration IN_THE_MOMENT = Duration.ofDays(2);

    private final OccasionStore occasions;
    private final AskStore asks;
    private final Putting putting;
    private final Governor governor;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    AskingInTheMoment(
            OccasionStore occasions,
            AskStore asks,
            Putting putting,
            Governor governor,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.occasions = occasions;
        this.asks = asks;
        this.putting = putting;
        this.governor = governor;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    /** @param wanted whether to go on with the next */
    void askAll(BooleanSupplier wanted) {
        while (wanted.getAsBoolean() && inOneGo.run(() -> askNext())) {
            // Each is a transaction of its own.
        }
    }

    private boolean askNext() {
        var next = occasions.take(clock.instant());
        next.filter(happened -> happened.at().plus(IN_THE_MOMENT).isAfter(clock.instant()))
                .ifPresent(this::ask);
        return next.isPresent();
    }

    private void ask(Happened happened) {
        asks.after(happened.occasion(), happened.step()).forEach(ask -> ask(ask, happened));
    }

    private void ask(Ask ask, Happened happened) {
        var turns = governor.grant(asks.keyOf(ask.id()), List.of(happened.person()));
        turns.forEach(turn -> putting.put(ask.id(), turn, new Cause(happened.idea(), happened.at()), clock.instant()));
        if (!turns.isEmpty()) {
            live.changed(new Change(Change.Kind.ASKS_CHANGED, ask.id().value()));
        }
    }
}
