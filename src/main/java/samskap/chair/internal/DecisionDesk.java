package samskap.chair.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.chair.Chair;
import samskap.chair.Decision;
import samskap.chair.Decision.Outcome;
import samskap.chair.DecisionId;
import samskap.chair.NewDecision;
import samskap.ideas.Journey;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;
import samskap.shared.text.TimeAgo;

/** Decisions: who sees to what by when, and how it ended. What leaders decide about others' work stands in the log. */
@Component
class DecisionDesk {

    private static final Act DECIDED = Act.of("audit.act.chair.decided");
    private static final Act DONE = Act.of("audit.act.chair.done");
    private static final Act DROPPED = Act.of("audit.act.chair.dropped");

    private final DecisionStore store;
    private final People people;
    private final Journey journey;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final TimeAgo calendar;
    private final Clock clock;

    DecisionDesk(
            DecisionStore store,
            People people,
            Journey journey,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            TimeAgo calendar,
            Clock clock) {
        this.store = store;
        this.people = people;
        this.journey = journey;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Decision> between(Instant from, Instant until) {
        return store.between(from, until);
    }

    List<Decision> openUntil(Instant until) {
        return store.openUntil(until);
    }

    List<Decision> openOf(Person owner) {
        return store.openOf(owner.id());
    }

    Decision decide(Person leader, NewDecision wanted) {
        var words = needed("words", wanted.words());
        var owner = owner(wanted.owner());
        var due = due(wanted.due());
        var stage = stage(wanted.stage());
        return store.with(wanted.key()).orElseGet(() -> {
            try {
                return inOneGo.run(() -> {
                    var id = store.add(wanted.key(), words, owner, due, stage, leader.id(), clock.instant());
                    audit.record(Entry.of(leader, DECIDED, thing(id))
                            .with(Thing.person(owner))
                            .changing("", words));
                    changed();
                    return store.find(id).orElseThrow(Refusal::notFound);
                });
            } catch (DuplicateKeyException twiceAtOnce) {
                return store.with(wanted.key()).orElseThrow(() -> twiceAtOnce);
            }
        });
    }

    private PersonId owner(@Nullable PersonId wanted) {
        if (wanted == null || people.find(wanted).filter(Person::isStaff).isEmpty()) {
            throw Refusal.of("owner", "chair.refused.owner");
        }
        return wanted;
    }

    private LocalDate due(@Nullable LocalDate wanted) {
        var today = calendar.today();
        if (wanted == null || wanted.isBefore(today) || wanted.isAfter(today.plusYears(2))) {
            throw Refusal.of("due", "chair.refused.due");
        }
        return wanted;
    }

    private @Nullable Integer stage(@Nullable Integer wanted) {
        if (wanted == null) {
            return null;
        }
        var stage = journey.stage(wanted);
        if (stage == null) {
            throw Refusal.of("stage", "chair.refused.stage");
        }
        return stage.id();
    }

    void settle(Person by, DecisionId id, Outcome outcome, String typed) {
        var decision = store.find(id).orElseThrow(Refusal::notFound);
        if (!by.has(Role.LEADER) && !decision.owner().equals(by.id())) {
            throw Refusal.notAllowed();
        }
        var word = needed("word", typed);
        inOneGo.run(() -> {
            if (!store.settle(id, outcome, word, by.id(), clock.instant())) {
                requireSame(by, outcome, store.find(id).orElseThrow(Refusal::notFound));
                return;
            }
            audit.record(Entry.of(by, outcome == Outcome.DONE ? DONE : DROPPED, thing(id))
                    .with(Thing.person(decision.owner()))
                    .changing(decision.words(), word));
            changed();
        });
    }

    /** Sent twice it counts once; said by two, or otherwise, the first one holds. */
    private static void requireSame(Person by, Outcome outcome, Decision now) {
        var ending = now.ending();
        if (ending == null || !ending.by().equals(by.id()) || ending.outcome() != outcome) {
            throw Refusal.because("chair.refused.settled");
        }
    }

    private static String needed(String field, String typed) {
        var words = CleanText.lines(typed);
        if (CleanText.isBlank(words)) {
            throw Refusal.of(field, "chair.refused.nothingSaid");
        }
        CleanText.refuseLonger(field, words, Chair.LONGEST);
        return words;
    }

    private static Thing thing(DecisionId id) {
        return new Thing(Thing.Kind.DECISION, id.value());
    }

    private void changed() {
        live.changed(new Change(Change.Kind.CHAIR_CHANGED, 0));
    }
}
