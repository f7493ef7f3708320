package samskap.moments.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.identity.Person;
import samskap.moderation.Standings;
import samskap.moments.Moment;
import samskap.moments.MomentId;
import samskap.moments.OwnMoments;
import samskap.moments.Telling;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class TellersMoments implements OwnMoments {

    private final MomentReading moments;
    private final MomentStore store;
    private final SaidStore said;
    private final Standings standings;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    TellersMoments(
            MomentReading moments,
            MomentStore store,
            SaidStore said,
            Standings standings,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.moments = moments;
        this.store = store;
        this.said = said;
        this.standings = standings;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Moment> page(Person teller, @Nullable Cursor after, int size) {
        return moments.of(teller.id(), after, size);
    }

    @Override
    public boolean any(Person teller) {
        return moments.any(teller.id());
    }

    @Override
    public long unread(Person teller) {
        return moments.unread(teller.id());
    }

    @Override
    public void read(Person teller) {
        if (moments.unread(teller.id()) > 0) {
            inOneGo.run(() -> {
                store.read(teller.id(), clock.instant());
                changed(0);
            });
        }
    }

    @Override
    public void reply(Person teller, MomentId id, UUID key, String typed) {
        standings.requireWelcome(teller);
        var words = MomentWords.needed("words", typed, Telling.LONGEST);
        moments.find(List.of(id.value())).stream()
                .filter(moment -> teller.id().equals(moment.teller()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        inOneGo.run(() -> {
            said.say(id, key, teller.id(), false, words, clock.instant());
            changed(id.value());
        });
    }

    private void changed(long id) {
        live.changed(new Change(Change.Kind.MOMENT_ANSWERED, id));
    }
}
