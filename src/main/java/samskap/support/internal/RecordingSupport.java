package samskap.support.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.IdeaId;
import samskap.ideas.IdeaPulse;
import samskap.identity.Customers;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.moderation.Standings;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.text.CleanText;
import samskap.support.CustomerIntroduced;
import samskap.support.OnBehalf;
import samskap.support.Recorded;
import samskap.support.VoiceRecorded;

/** Records what customers said elsewhere. */
@Component
class RecordingSupport implements OnBehalf {

    private static final Act RECORDED = Act.of("audit.act.support.recorded");

    private static final Act UNDONE = Act.of("audit.act.support.undone");

    private static final Act INTRODUCED = Act.of("audit.act.support.introduced");

    private final JdbcSupport support;
    private final RecordedVoices recorded;
    private final People people;
    private final Customers customers;
    private final IdeaPulse pulse;
    private final Standings standings;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingSupport(
            JdbcSupport support,
            RecordedVoices recorded,
            People people,
            Customers customers,
            IdeaPulse pulse,
            Standings standings,
            Audit audit,
            InOneGo inOneGo,
            ApplicationEventPublisher events,
            Clock clock) {
        this.support = support;
        this.recorded = recorded;
        this.people = people;
        this.customers = customers;
        this.pulse = pulse;
        this.standings = standings;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean mayRecord(Person person) {
        return person.has(Role.OWNER) || person.has(Role.EMPLOYEE);
    }

    @Override
    public int record(Person by, IdeaId idea, PersonId customer, String typed) {
        var where = where(by, typed);
        var person = people.find(customer)
                .filter(found -> !found.isStaff())
                .orElseThrow(() -> Refusal.of("customer", "support.refused.nobody"));
        return inOneGo.run(() -> support.count(record(by, idea, person, where)));
    }

    @Override
    public int record(Person by, IdeaId idea, Newcomer customer, String typed) {
        var where = where(by, typed);
        return inOneGo.run(() -> {
            // Before the person: whoever holds both holds them in this order.
            pulse.hold(idea);
            var introduction = customers.introduce(by, customer.address(), customer.name());
            var person = introduction.person();
            var main = record(by, idea, person, where);
            if (introduction.first()) {
                audit.record(Entry.of(by, INTRODUCED, Thing.person(person.id())));
            }
            return support.count(main);
        });
    }

    private String where(Person by, String typed) {
        if (!mayRecord(by)) {
            throw Refusal.notAllowed();
        }
        var where = CleanText.line(typed);
        CleanText.refuseLonger("where", where, LONGEST_WHERE);
        return where;
    }

    private IdeaId record(Person by, IdeaId idea, Person customer, String where) {
        if (standings.of(customer.id()).isBlocked()) {
            throw Refusal.of("customer", "support.refused.blocked", customer.firstName());
        }
        var now = clock.instant();
        var main = support.giveFor(customer, idea, now)
                .orElseThrow(() -> Refusal.of("customer", "support.refused.wantsAlready", customer.firstName()));
        var first = recorded.ideasOf(customer.id()).isEmpty();
        recorded.add(main, new Recorded(customer.id(), by.id(), now, where));
        audit.record(Entry.of(by, RECORDED, Thing.idea(main.value()))
                .with(Thing.person(customer.id()))
                .because(where));
        tell(by, main, customer, first, now);
        return main;
    }

    /** Whoever never came is told once, of what is recorded first; others as of anything that happens. */
    private void tell(Person by, IdeaId main, Person customer, boolean first, Instant now) {
        if (!customer.isIntroduced()) {
            events.publishEvent(new VoiceRecorded(customer.id(), by.id(), main, now));
        } else if (first) {
            events.publishEvent(new CustomerIntroduced(customer.id(), by.id(), main, now));
        }
    }

    @Override
    public int undo(Person by, IdeaId idea, PersonId customer) {
        if (!mayRecord(by)) {
            throw Refusal.notAllowed();
        }
        return inOneGo.run(() -> {
            var main = pulse.holdMain(idea).orElseThrow(Refusal::notFound).idea();
            recorded.of(main, customer).ifPresent(voice -> undo(by, main, voice));
            return support.count(main);
        });
    }

    private void undo(Person by, IdeaId main, Recorded voice) {
        if (!voice.by().equals(by.id())) {
            throw Refusal.notAllowed();
        }
        support.takeBackRecorded(main, voice.customer(), by.id());
        audit.record(Entry.of(by, UNDONE, Thing.idea(main.value())).with(Thing.person(voice.customer())));
    }

    @Override
    public void takeBack(Person introduced) {
        if (!introduced.isIntroduced()) {
            throw Refusal.notAllowed();
        }
        inOneGo.run(() -> recorded.ideasOf(introduced.id()).forEach(idea -> support.takeBack(introduced, idea)));
    }

    @Override
    public List<Recorded> latest(Person colleague, IdeaId idea, int most) {
        colleague.requireStaff();
        return recorded.latest(idea, most);
    }

    @Override
    public int count(Person colleague, IdeaId idea) {
        colleague.requireStaff();
        return recorded.count(idea);
    }

    @Override
    public Optional<Recorded> ofOwn(Person customer, IdeaId idea) {
        return recorded.of(idea, customer.id());
    }
}
