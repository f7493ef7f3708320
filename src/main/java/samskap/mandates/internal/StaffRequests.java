package samskap.mandates.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mandates.AnsweredAlready;
import samskap.mandates.Holder;
import samskap.mandates.Mandate;
import samskap.mandates.Mandates;
import samskap.mandates.NewRequest;
import samskap.mandates.Request;
import samskap.mandates.RequestId;
import samskap.mandates.Requests;
import samskap.mandates.Verdict;
import samskap.moments.MomentDesk;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class StaffRequests implements Requests {

    private static final Holder LEADERS = new Holder.InRole(Role.LEADER);

    private final StaffRequestStore store;
    private final Mandates mandates;
    private final Holding holding;
    private final Ringing ringing;
    private final Ideas ideas;
    private final MomentDesk moments;
    private final People people;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    StaffRequests(
            StaffRequestStore store,
            Mandates mandates,
            Holding holding,
            Ringing ringing,
            Ideas ideas,
            MomentDesk moments,
            People people,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.mandates = mandates;
        this.holding = holding;
        this.ringing = ringing;
        this.ideas = ideas;
        this.moments = moments;
        this.people = people;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public List<Person> whoMay(Person by, Mandate over) {
        by.requireStaff();
        var named = others(by, over.above());
        return named.isEmpty() ? others(by, LEADERS) : named;
    }

    private List<Person> others(Person by, Holder holder) {
        return holding.everybody(holder).stream()
                .filter(person -> !person.id().equals(by.id()))
                .toList();
    }

    @Override
    public Request ask(Person by, NewRequest wanted) {
        by.requireStaff();
        var words = MandateWords.lines("words", wanted.words(), LONGEST);
        MandateWords.amount("amount", wanted.amount());
        var mandate = mandates.find(by, wanted.over()).orElseThrow(Refusal::notFound);
        requireSubject(by, wanted);
        var asked = whoMay(by, mandate);
        if (asked.isEmpty()) {
            throw Refusal.because("mandates.refused.nobodyToAsk");
        }
        return store.with(wanted.key(), by.id()).orElseGet(() -> ask(by, wanted, words, asked));
    }

    private void requireSubject(Person by, NewRequest wanted) {
        var idea = wanted.idea();
        var moment = wanted.moment();
        if (idea != null && ideas.find(idea, by).isEmpty()
                || moment != null && moments.find(by, moment).isEmpty()) {
            throw Refusal.notFound();
        }
    }

    private Request ask(Person by, NewRequest wanted, String words, List<Person> asked) {
        try {
            return inOneGo.run(() -> {
                var theirs = asked.stream().map(Person::id).toList();
                var id = store.add(wanted, by.id(), words, theirs, clock.instant());
                changed(id);
                ringing.at(theirs);
                return store.find(id).orElseThrow(Refusal::notFound);
            });
        } catch (DuplicateKeyException twiceAtOnce) {
            return store.with(wanted.key(), by.id()).orElseThrow(() -> twiceAtOnce);
        }
    }

    @Override
    public List<Request> waitingFor(Person colleague) {
        colleague.requireStaff();
        var waiting = store.waitingFor(colleague.id(), colleague.has(Role.LEADER), clock.instant());
        if (colleague.has(Role.LEADER) || waiting.isEmpty()) {
            return waiting;
        }
        var theirs = holding.of(colleague);
        var may = mandates.all(colleague).stream()
                .filter(mandate -> theirs.test(mandate.above()))
                .map(Mandate::id)
                .collect(Collectors.toSet());
        return waiting.stream().filter(request -> may.contains(request.over())).toList();
    }

    @Override
    public int countWaitingFor(Person colleague) {
        if (!colleague.isStaff()) {
            return 0;
        }
        var leads = colleague.has(Role.LEADER);
        var waiting = store.countWaitingFor(colleague.id(), leads, clock.instant());
        return leads || waiting == 0 ? waiting : waitingFor(colleague).size();
    }

    @Override
    public List<Request> askedBy(Person colleague, int most) {
        return store.askedBy(colleague.id(), most);
    }

    @Override
    public int countUnread(Person colleague) {
        return store.countUnread(colleague.id());
    }

    @Override
    public void read(Person colleague, Collection<RequestId> shown) {
        inOneGo.run(() -> {
            if (store.read(colleague.id(), shown, clock.instant())) {
                ringing.at(List.of(colleague.id()));
            }
        });
    }

    @Override
    public void answer(Person by, RequestId id, Verdict verdict, String typed) {
        by.requireStaff();
        var request = store.find(id).orElseThrow(Refusal::notFound);
        if (!isTheirs(by, request) || request.askedBy().equals(by.id())) {
            throw Refusal.notAllowed();
        }
        var words = verdict == Verdict.NO
                ? MandateWords.needed("words", typed, LONGEST)
                : MandateWords.lines("words", typed, LONGEST);
        inOneGo.run(() -> {
            if (store.answer(id, verdict, words, by.id(), clock.instant())) {
                changed(id);
                ringing.at(concernedBy(by, request));
            } else {
                requireSame(by, verdict, store.find(id).orElseThrow(Refusal::notFound));
            }
        });
    }

    /** Leaders may; whoever was asked may as long as the mandate holds and still names them. */
    private boolean isTheirs(Person by, Request request) {
        return by.has(Role.LEADER)
                || store.isAsked(request.id(), by.id())
                        && mandates.find(by, request.over())
                                .filter(over -> holding.has(by, over.above()))
                                .isPresent();
    }

    /** Whose bells told of it: those who were asked, leaders where it waited for them, and now whoever asked. */
    private Set<PersonId> concernedBy(Person by, Request answered) {
        var concerned = new HashSet<>(store.asked(answered.id()));
        concerned.add(answered.askedBy());
        if (answered.isLate(clock.instant())
                || mandates.find(by, answered.over()).isEmpty()) {
            holding.everybody(LEADERS).forEach(leader -> concerned.add(leader.id()));
        }
        return concerned;
    }

    /** Sent twice it counts once; said by two, the first one holds and the other is told. */
    private void requireSame(Person by, Verdict verdict, Request now) {
        var answer = now.answer();
        if (answer == null || !answer.by().equals(by.id()) || answer.verdict() != verdict) {
            var first = answer == null
                    ? ""
                    : people.shown(answer.by(), by.language())
                            .map(Person::firstName)
                            .orElse("");
            throw new AnsweredAlready(now, first);
        }
    }

    private void changed(RequestId id) {
        live.changed(new Change(Change.Kind.REQUEST_CHANGED, id.value()));
    }
}
