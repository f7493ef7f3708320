package samskap.mandates.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.ideas.Ideas;
import samskap.identity.Person;
import samskap.mandates.Mandate;
import samskap.mandates.MandateId;
import samskap.mandates.MandateUses;
import samskap.mandates.Mandates;
import samskap.mandates.Situation;
import samskap.mandates.Use;
import samskap.mandates.UseId;
import samskap.moments.MomentDesk;
import samskap.moments.MomentId;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class StaffUses implements MandateUses {

    private final UseStore store;
    private final Mandates mandates;
    private final Dialogue dialogue;
    private final Ideas ideas;
    private final MomentDesk moments;
    private final Ringing ringing;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    StaffUses(
            UseStore store,
            Mandates mandates,
            Dialogue dialogue,
            Ideas ideas,
            MomentDesk moments,
            Ringing ringing,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.mandates = mandates;
        this.dialogue = dialogue;
        this.ideas = ideas;
        this.moments = moments;
        this.ringing = ringing;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void said(Person by, MandateId id, MessageId message) {
        by.requireStaff();
        var said = dialogue.find(message, by)
                .filter(found -> found.author().equals(by.id()))
                .filter(found -> found.kind() == Kind.ANSWER || found.kind() == Kind.PROMISE)
                .orElseThrow(Refusal::notFound);
        var idea = ideas.find(said.idea(), by).orElseThrow(Refusal::notFound);
        var mandate = own(by, id, Situation.of(idea));
        inOneGo.run(() -> changedIf(store.said(mandate, by.id(), message, clock.instant())));
    }

    @Override
    public void did(Person by, MandateId id, MomentId about, UUID deed) {
        by.requireStaff();
        var moment = moments.find(by, about).orElseThrow(Refusal::notFound);
        requireTheirs(moment.righted().stream()
                .anyMatch(righted -> righted.key().equals(deed) && righted.by().equals(by.id())));
        var mandate = own(by, id, Situation.of(moment));
        inOneGo.run(() -> changedIf(store.did(mandate, by.id(), about, deed, clock.instant())));
    }

    @Override
    public void answered(Person by, MandateId id, MomentId about, UUID key) {
        by.requireStaff();
        var moment = moments.find(by, about).orElseThrow(Refusal::notFound);
        requireTheirs(moment.said().stream()
                .anyMatch(said ->
                        said.staff() && said.key().equals(key) && said.by().equals(by.id())));
        var mandate = own(by, id, Situation.of(moment));
        inOneGo.run(() -> changedIf(store.answered(mandate, by.id(), about, key, clock.instant())));
    }

    private static void requireTheirs(boolean isTheirs) {
        if (!isTheirs) {
            throw Refusal.notFound();
        }
    }

    private Mandate own(Person by, MandateId id, Situation situation) {
        return mandates.of(by, situation).stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.because("mandates.refused.notYours"));
    }

    @Override
    public Slice<Use> latest(Person colleague, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return store.page(after, size);
    }

    @Override
    public void thank(Person by, UseId id) {
        by.requireStaff();
        var use = store.find(id).orElseThrow(Refusal::notFound);
        if (use.by().equals(by.id())) {
            throw Refusal.because("mandates.refused.ownThanks");
        }
        inOneGo.run(() -> {
            if (store.thank(id, by.id(), clock.instant())) {
                changedIf(true);
                ringing.at(List.of(use.by()));
            }
        });
    }

    @Override
    public List<Use> unreadThanks(Person colleague) {
        return store.unreadThanks(colleague.id());
    }

    @Override
    public int countUnreadThanks(Person colleague) {
        return store.countUnreadThanks(colleague.id());
    }

    @Override
    public void readThanks(Person colleague, Collection<UseId> shown) {
        inOneGo.run(() -> {
            if (store.readThanks(colleague.id(), shown, clock.instant())) {
                ringing.at(List.of(colleague.id()));
            }
        });
    }

    @Override
    public void note(Person by, MandateId mandate, UUID key, String typed) {
        by.requireStaff();
        var words = MandateWords.needed("words", typed, LONGEST_NOTE);
        mandates.find(by, mandate).orElseThrow(Refusal::notFound);
        inOneGo.run(() -> {
            store.note(mandate, key, by.id(), words, clock.instant());
            changedIf(true);
        });
    }

    @Override
    public Map<MandateId, List<Wrong>> wrong(Person colleague, List<MandateId> some) {
        colleague.requireStaff();
        var notes = new HashMap<MandateId, List<Wrong>>();
        store.wrong(some.stream().map(MandateId::value).toList(), MOST_WRONG)
                .forEach((id, wrong) -> notes.put(new MandateId(id), wrong));
        return notes;
    }

    private void changedIf(boolean changed) {
        if (changed) {
            live.changed(new Change(Change.Kind.MANDATES_CHANGED, 0));
        }
    }
}
