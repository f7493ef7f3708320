package samskap.asking.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.asking.AskId;
import samskap.asking.Asked;
import samskap.asking.OwnAsks;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class PersonsAsks implements OwnAsks {

    private final AskedStore asked;
    private final AskedReading reading;
    private final Standings standings;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    PersonsAsks(AskedStore asked, AskedReading reading, Standings standings, InOneGo inOneGo, Live live, Clock clock) {
        this.asked = asked;
        this.reading = reading;
        this.standings = standings;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Asked> page(Person person, @Nullable Cursor after, int size) {
        var page = reading.of(person.id(), clock.instant(), after, size);
        return new Slice<>(page.items().stream().map(Asked::alone).toList(), page.next());
    }

    @Override
    public Optional<Asked> find(Person person, AskId id) {
        return asked.of(id, person.id())
                .filter(each -> !each.at().isAfter(clock.instant()))
                .map(Asked::alone);
    }

    @Override
    public boolean any(Person person) {
        return reading.any(person.id(), clock.instant());
    }

    @Override
    public long fresh(Person person) {
        return reading.fresh(person.id(), clock.instant());
    }

    @Override
    public void read(Person person) {
        inOneGo.run(() -> asked.read(person.id(), clock.instant()));
    }

    @Override
    public void answer(Person person, AskId id, @Nullable Integer choice, String typed) {
        standings.requireWelcome(person);
        var words = AskForm.anyWords(typed, LONGEST_WORDS);
        inOneGo.run(() -> {
            var row = asked.hold(id, person.id()).orElseThrow(Refusal::notFound);
            var put = asked.find(List.of(row)).getFirst();
            requireOpen(put);
            if (choice != null && (choice < 0 || choice >= put.ask().choices().size())) {
                throw Refusal.notFound();
            }
            if (choice == null && words.isEmpty()) {
                throw Refusal.of("words", "asking.refused.words");
            }
            asked.answer(row, choice, words, clock.instant());
            changed(id);
        });
    }

    private void requireOpen(Asked put) {
        if (put.at().isAfter(clock.instant())) {
            throw Refusal.notFound();
        }
        if (put.ask().endedAt() != null) {
            throw Refusal.because("asking.refused.ended");
        }
        if (!put.said().isEmpty()) {
            throw Refusal.because("asking.refused.spoken");
        }
    }

    @Override
    public void reply(Person person, AskId id, UUID key, String typed) {
        standings.requireWelcome(person);
        var words = AskForm.words(typed, LONGEST_WORDS);
        inOneGo.run(() -> {
            var row = asked.hold(id, person.id()).orElseThrow(Refusal::notFound);
            if (asked.find(List.of(row)).getFirst().answer() == null) {
                throw Refusal.because("asking.refused.answerFirst");
            }
            asked.say(row, key, person.id(), false, words, clock.instant());
            changed(id);
        });
    }

    private void changed(AskId id) {
        live.changed(new Change(Change.Kind.ASKS_CHANGED, id.value()));
    }
}
