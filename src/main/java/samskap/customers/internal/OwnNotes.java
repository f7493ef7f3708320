package samskap.customers.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import samskap.customers.Consent;
import samskap.customers.Note;
import samskap.customers.NoteId;
import samskap.customers.OwnRecord;
import samskap.identity.Person;
import samskap.shared.Cursor;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.Slice;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.TimeAgo;

@Service
class OwnNotes implements OwnRecord {

    private final NoteStore notes;
    private final ConsentStore consents;
    private final MemberStore members;
    private final OrganisationStore organisations;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    OwnNotes(
            NoteStore notes,
            ConsentStore consents,
            MemberStore members,
            OrganisationStore organisations,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.notes = notes;
        this.consents = consents;
        this.members = members;
        this.organisations = organisations;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public Slice<Note> notes(Person self, @Nullable Cursor after, int size) {
        return notes.about(self.id(), after, size);
    }

    @Override
    public Consent consent(Person self) {
        return consents.of(self.id());
    }

    @Override
    public void correct(Person self, NoteId id, String typed) {
        var words = NoteWords.cleaned(typed);
        changing(self, () -> {
            if (!notes.correct(id, self.id(), words)) {
                throw Refusal.notFound();
            }
        });
    }

    @Override
    public void withdraw(Person self, NoteId id) {
        changing(self, () -> {
            if (!notes.withdraw(id, self.id(), clock.instant())) {
                throw Refusal.notFound();
            }
        });
    }

    @Override
    public void withdrawAll(Person self) {
        changing(self, () -> {
            if (!consents.hold(self.id()).isWithdrawn()) {
                consents.withdraw(self.id(), clock.instant());
            }
            notes.withdrawAll(self.id(), clock.instant());
            members.removePlaced(self.id());
            organisations.forget(self.id());
        });
    }

    @Override
    public void allow(Person self) {
        changing(self, () -> {
            if (!consents.hold(self.id()).isGiven()) {
                consents.give(self.id(), LocalDate.ofInstant(clock.instant(), TimeAgo.HOME), null);
            }
        });
    }

    private void changing(Person self, Runnable change) {
        inOneGo.run(() -> {
            change.run();
            live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, self.id().value()));
        });
    }
}
