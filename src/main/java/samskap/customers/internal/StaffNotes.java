package samskap.customers.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.customers.Acquaintance;
import samskap.customers.Consent;
import samskap.customers.CustomerDesk;
import samskap.customers.NewEncounter;
import samskap.customers.Note;
import samskap.customers.NoteId;
import samskap.customers.Way;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;

@Service
class StaffNotes implements CustomerDesk {

    private final NoteStore notes;
    private final ConsentStore consents;
    private final Willing willing;
    private final People people;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    StaffNotes(
            NoteStore notes,
            ConsentStore consents,
            Willing willing,
            People people,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.notes = notes;
        this.consents = consents;
        this.willing = willing;
        this.people = people;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(Person colleague, PersonId customer) {
        colleague.requireStaff();
        return people.find(customer).filter(person -> !person.isStaff());
    }

    @Override
    public Consent consent(Person colleague, PersonId customer) {
        colleague.requireStaff();
        return consents.of(customer);
    }

    @Override
    public Note meet(Person colleague, PersonId customer, NewEncounter encounter) {
        colleague.requireStaff();
        var whom = willing.require(customer);
        var words = NoteWords.needed(encounter.words());
        checkDay(encounter.day());
        if (!encounter.consent()) {
            throw Refusal.of("consent", "customers.refused.noConsent");
        }
        return once(colleague, encounter.key(), () -> {
            var held = willing.hold(whom);
            if (!held.isGiven()) {
                consents.give(whom.id(), encounter.day(), colleague.id());
            }
            return add(colleague, whom, encounter.key(), encounter.way(), encounter.day(), words);
        });
    }

    private void checkDay(LocalDate day) {
        var today = today();
        if (day.isAfter(today) || day.isBefore(today.minusDays(OLDEST))) {
            throw Refusal.of("day", "customers.refused.day");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeAgo.HOME);
    }

    private NoteId add(Person by, Person customer, UUID key, @Nullable Way way, LocalDate day, String words) {
        var id = notes.add(key, customer.id(), by.id(), way, day, words, clock.instant());
        willing.stay(customer);
        live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, customer.id().value()));
        return id;
    }

    private Note once(Person colleague, UUID key, Supplier<NoteId> write) {
        var before = own(colleague, key);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return inOneGo.run(() -> notes.find(write.get()).orElseThrow(Refusal::notFound));
        } catch (DuplicateKeyException twiceAtOnce) {
            return own(colleague, key).orElseThrow(() -> twiceAtOnce);
        }
    }

    private Optional<Note> own(Person colleague, UUID key) {
        return notes.withKey(key).filter(note -> note.by().equals(colleague.id()));
    }

    @Override
    public boolean haveMet(Person colleague, PersonId customer) {
        colleague.requireStaff();
        return notes.haveMet(colleague.id(), customer);
    }

    @Override
    public Note know(Person colleague, PersonId customer, UUID key, String typed) {
        colleague.requireStaff();
        var whom = willing.require(customer);
        var words = NoteWords.needed(typed);
        if (!notes.haveMet(colleague.id(), customer)) {
            throw Refusal.of("words", "customers.refused.notMet", whom.firstName());
        }
        return once(colleague, key, () -> {
            willing.hold(whom);
            return add(colleague, whom, key, null, today(), words);
        });
    }

    @Override
    public void takeBack(Person colleague, NoteId id) {
        colleague.requireStaff();
        inOneGo.run(() -> notes.find(id).ifPresent(note -> {
            if (!note.by().equals(colleague.id())) {
                throw Refusal.notAllowed();
            }
            notes.remove(id);
            live.changed(
                    new Change(Change.Kind.CUSTOMERS_CHANGED, note.customer().value()));
        }));
    }

    @Override
    public Slice<Note> encounters(Person colleague, PersonId customer, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return notes.encounters(customer, after, size);
    }

    @Override
    public Slice<Note> knowledge(Person colleague, PersonId customer, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return notes.knowledge(customer, after, size);
    }

    @Override
    public Slice<Note> latest(Person colleague, @Nullable Cursor after, int size) {
        colleague.requireStaff();
        return notes.latest(after, size);
    }

    @Override
    public List<Acquaintance> acquaintances(Person colleague, int most) {
        colleague.requireStaff();
        return notes.acquaintances(colleague.id(), most);
    }
}
