package samskap.mandates.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mandates.Holder;
import samskap.mandates.Mandate;
import samskap.mandates.MandateId;
import samskap.mandates.MandateText;
import samskap.mandates.Mandates;
import samskap.mandates.Situation;
import samskap.mandates.StaleMandate;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class KeptMandates implements Mandates {

    private static final Act ADDED = Act.of("audit.act.mandates.added");
    private static final Act CHANGED = Act.of("audit.act.mandates.changed");
    private static final Act ENDED = Act.of("audit.act.mandates.ended");

    private final MandateStore store;
    private final Holding holding;
    private final Ringing ringing;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    KeptMandates(
            MandateStore store,
            Holding holding,
            Ringing ringing,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.holding = holding;
        this.ringing = ringing;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public List<Mandate> all(Person colleague) {
        colleague.requireStaff();
        return store.all();
    }

    @Override
    public Optional<Mandate> find(Person colleague, MandateId id) {
        colleague.requireStaff();
        return store.find(id);
    }

    @Override
    public List<Mandate> of(Person colleague, Situation situation) {
        colleague.requireStaff();
        var theirs = holding.of(colleague);
        return store.all().stream()
                .filter(mandate -> mandate.holdsAt(situation) && theirs.test(mandate.holder()))
                .toList();
    }

    @Override
    public boolean mayKeep(Person person) {
        return person.has(Role.LEADER) || person.has(Role.ADMIN);
    }

    @Override
    public Mandate add(Person by, MandateText typed) {
        requireMayKeep(by);
        var wanted = checked(typed);
        return written(() -> {
            var id = store.add(wanted, by.id(), clock.instant());
            audit.record(Entry.of(by, ADDED, thing(id)).changing("", told(wanted)));
            return id;
        });
    }

    @Override
    public Mandate change(Person by, Mandate seen, MandateText typed) {
        requireMayKeep(by);
        var wanted = checked(typed);
        return written(() -> {
            var before = require(seen.id());
            if (before.text().equals(wanted)) {
                return before.id();
            }
            if (!store.change(seen.id(), seen.version(), wanted, by.id(), clock.instant())) {
                throw new StaleMandate(before);
            }
            audit.record(Entry.of(by, CHANGED, thing(seen.id())).changing(told(before.text()), told(wanted)));
            if (!before.above().equals(wanted.above())) {
                othersAnswer();
            }
            return before.id();
        });
    }

    @Override
    public void end(Person by, MandateId id) {
        requireMayKeep(by);
        inOneGo.run(() -> {
            var before = store.find(id);
            if (before.isPresent() && store.end(id, clock.instant())) {
                audit.record(Entry.of(by, ENDED, thing(id))
                        .changing(told(before.get().text()), ""));
                changed();
                othersAnswer();
            }
        });
    }

    /** What was asked for over it waits for others now: that is seldom, and all look once. */
    private void othersAnswer() {
        live.changed(new Change(Change.Kind.REQUEST_CHANGED, 0));
        ringing.atMany();
    }

    @Override
    public List<Wording> wordings(Person colleague, MandateId id) {
        colleague.requireStaff();
        return store.wordings(id);
    }

    private void requireMayKeep(Person by) {
        if (!mayKeep(by)) {
            throw Refusal.notAllowed();
        }
    }

    private MandateText checked(MandateText typed) {
        var title = MandateWords.line("title", typed.title(), LONGEST_TITLE);
        var words = MandateWords.needed("words", typed.words(), LONGEST_WORDS);
        return new MandateText(
                title,
                words,
                MandateWords.amount("amount", typed.amount()),
                there("holder", typed.holder()),
                there("above", typed.above()),
                typed.stages(),
                typed.places());
    }

    private Holder there(String field, Holder holder) {
        if (!holding.exists(holder)) {
            throw Refusal.of(field, "mandates.refused.nobody");
        }
        return holder;
    }

    private Mandate written(Supplier<MandateId> write) {
        return inOneGo.run(() -> {
            var id = write.get();
            changed();
            return require(id);
        });
    }

    private Mandate require(MandateId id) {
        return store.find(id).orElseThrow(Refusal::notFound);
    }

    /** What the log says of it: what it is called, and up to how much. */
    private static String told(MandateText text) {
        var amount = text.amount();
        return amount == null ? text.title() : text.title() + " (" + amount.toPlainString() + ")";
    }

    private static Thing thing(MandateId id) {
        return new Thing(Thing.Kind.MANDATE, id.value());
    }

    private void changed() {
        live.changed(new Change(Change.Kind.MANDATES_CHANGED, 0));
    }
}
