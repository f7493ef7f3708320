package samskap.notification.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import samskap.dialogue.Mentions;
import samskap.identity.Entrance;
import samskap.identity.PersonId;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/**
 * Tells everybody concerned what happened, some hundreds at a time. Who was told and how far it has come are written in
 * one transaction: wherever it is interrupted, it goes on there, and tells nobody twice. Nobody is told what is said
 * where they may not come in.
 */
@Component
class FanOut {

    static final int BATCH = 500;

    private static final Logger log = LoggerFactory.getLogger(FanOut.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final HappeningStore happenings;
    private final ToldStore told;
    private final NewsOutbox outbox;
    private final Subjects subjects;
    private final Listeners listeners;
    private final Mentions mentions;
    private final Entrance entrance;
    private final SparingThoseAsked asking;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    FanOut(
            HappeningStore happenings,
            ToldStore told,
            NewsOutbox outbox,
            Subjects subjects,
            Listeners listeners,
            Mentions mentions,
            Entrance entrance,
            SparingThoseAsked asking,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.happenings = happenings;
        this.told = told;
        this.outbox = outbox;
        this.subjects = subjects;
        this.listeners = listeners;
        this.mentions = mentions;
        this.entrance = entrance;
        this.asking = asking;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    /** Tells all that there is to tell now. */
    void tellAll() {
        tellAll(() -> true);
    }

    /** @param wanted whether to go on with the next some */
    void tellAll(BooleanSupplier wanted) {
        while (wanted.getAsBoolean() && tellSome()) {
            // Each round is a transaction of its own.
        }
    }

    /**
     * Tells the next some of those who are to be told.
     *
     * @return whether there was anything to tell
     */
    boolean tellSome() {
        var current = new AtomicReference<@Nullable Happening>();
        try {
            return inOneGo.run(() -> {
                var next = happenings.next(clock.instant());
                current.set(next.orElse(null));
                next.ifPresent(this::tell);
                return next.isPresent();
            });
        } catch (RuntimeException failed) {
            return postpone(current.get(), failed);
        }
    }

    private boolean postpone(@Nullable Happening happening, RuntimeException failed) {
        if (happening == null) {
            throw failed;
        }
        var wait = Duration.ofSeconds(10L << Math.min(happening.tries(), 10));
        var until = clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
        log.warn("Telling of happening {} failed and goes on at {}", happening.id(), until, failed);
        inOneGo.run(() -> happenings.postpone(happening, until));
        return true;
    }

    private void tell(Happening happening) {
        var next = next(happening);
        if (!next.isEmpty()) {
            var tellings = tellings(happening, next);
            told.add(happening, tellings, clock.instant());
            outbox.add(happening, tellings);
            happenings.toldUpTo(happening, next.getLast().concern().person());
            announce(happening, tellings);
        }
        if (next.size() == BATCH || happening.toldUpTo().value() > 0) {
            live.changed(new Change(Change.Kind.TELLING_CHANGED, happening.by().value()));
        }
        if (next.size() < BATCH) {
            happenings.done(happening);
            if (happening.toldUpTo().value() > 0) {
                live.changed(Change.notificationsOfMany());
            }
        }
    }

    private List<Listener> next(Happening happening) {
        if (happening.onlyTo() == null) {
            return listeners.after(happening.toldUpTo(), subjects.ideasOf(happening), BATCH);
        }
        return List.of(only(happening.onlyTo(), happening));
    }

    private Listener only(PersonId person, Happening happening) {
        if (happening.kind().isOfMoment()) {
            return listeners.teller(person, happening.about());
        }
        return happening.kind().isReminder()
                ? listeners.reminded(person, happening.idea())
                : listeners.alone(person, happening.idea());
    }

    /** A few are called by name; where it is many, all open pages look once, at the end. */
    private void announce(Happening happening, List<Telling> tellings) {
        if (happening.toldUpTo().value() > 0) {
            return;
        }
        Change.notificationsTo(tellings.stream()
                        .map(telling -> telling.person().value())
                        .toList())
                .forEach(live::changed);
    }

    private Set<PersonId> called(Happening happening) {
        return happening.kind() == Happening.Kind.SAID && happening.message() != null
                ? mentions.in(happening.message())
                : Set.of();
    }

    private List<Telling> tellings(Happening happening, List<Listener> next) {
        var called = called(happening);
        var now = clock.instant();
        var heard = asking.spare(happening, next);
        return heard.listeners().stream()
                .filter(listener -> entrance.admits(listener.person()))
                .map(listener -> TellingPolicy.telling(
                        happening, listener, called.contains(listener.concern().person()), now))
                .flatMap(Optional::stream)
                .map(telling -> telling.from(heard.from().getOrDefault(telling.person(), now)))
                .toList();
    }
}
