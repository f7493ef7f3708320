package samskap.asking.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import samskap.asking.BeingAsked;
import samskap.asking.Willingness;
import samskap.identity.Person;
import samskap.shared.InOneGo;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class OwnWillingness implements BeingAsked {

    private final TurnStore turns;
    private final LogStore log;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    OwnWillingness(TurnStore turns, LogStore log, InOneGo inOneGo, Live live, Clock clock) {
        this.turns = turns;
        this.log = log;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Willingness willingness(Person person) {
        return turns.of(person.id()).willingness();
    }

    @Override
    public void choose(Person person, Willingness willingness) {
        inOneGo.run(() -> {
            if (turns.hold(person.id()).willingness() != willingness) {
                turns.choose(person.id(), willingness);
                write(person, willingness);
                live.changed(new Change(Change.Kind.ASKS_CHANGED, 0));
            }
        });
    }

    private void write(Person person, Willingness willingness) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        log.add(new LogStore.Row(0, person.id(), null, now, willingness, null, null, false), now);
    }

    @Override
    public Optional<Instant> last(Person person) {
        return turns.of(person.id()).turns().stream().findFirst();
    }

    @Override
    public Optional<Instant> next(Person person) {
        var before = turns.of(person.id());
        return AskingPolicy.earliest(before.turns(), before.willingness(), clock.instant());
    }
}
