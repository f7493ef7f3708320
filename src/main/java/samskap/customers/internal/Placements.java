package samskap.customers.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.customers.Dimension;
import samskap.customers.Dimensions.Placing;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.scoring.SegmentsChanged;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Where people belong, and who may say so. */
@Component
class Placements {

    private static final Act PLACED = Act.of("audit.act.customers.placed");

    private final DimensionStore dimensions;
    private final MemberStore members;
    private final Willing willing;
    private final People people;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final ApplicationEventPublisher events;

    Placements(
            DimensionStore dimensions,
            MemberStore members,
            Willing willing,
            People people,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            ApplicationEventPublisher events) {
        this.dimensions = dimensions;
        this.members = members;
        this.willing = willing;
        this.people = people;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.events = events;
    }

    /** Nothing of a colleague, whatever they said for themselves. */
    Map<Integer, Placing> ofCustomer(PersonId customer) {
        return people.find(customer)
                .filter(person -> !person.isStaff())
                .flatMap(person ->
                        Optional.ofNullable(members.shared(List.of(customer)).get(customer)))
                .orElse(Map.of());
    }

    void place(Person colleague, PersonId customer, int dimension, @Nullable Integer segment) {
        var whom = willing.require(customer);
        inOneGo.run(() -> {
            willing.hold(whom);
            var held = held(dimension);
            if (held.ownWord()) {
                throw Refusal.of("customer", "customers.refused.ownWord", whom.firstName());
            }
            var before = members.of(customer).get(dimension);
            if (before != null && before.bySelf()) {
                throw Refusal.of("customer", "customers.refused.saidThemselves", whom.firstName());
            }
            if (set(customer, held, before, segment, colleague.id())) {
                // Where they belong goes when they withdraw it: a log that stays does not say it.
                audit.record(Entry.of(colleague, PLACED, Thing.person(customer)));
            }
            willing.stay(whom);
        });
    }

    private Dimension held(int dimension) {
        return dimensions.hold(dimension).orElseThrow(Refusal::notFound);
    }

    /** Whether that changed something. */
    private boolean set(
            PersonId person,
            Dimension dimension,
            @Nullable Placing before,
            @Nullable Integer segment,
            @Nullable PersonId by) {
        if (segment == null) {
            members.remove(person, dimension.id());
        } else {
            dimension.segment(segment).orElseThrow(Refusal::notFound);
            members.place(person, dimension.id(), segment, by);
        }
        live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, person.value()));
        return before == null ? segment != null : segment == null || before.segment() != segment;
    }

    Map<Integer, Placing> own(Person self) {
        return members.of(self.id());
    }

    void say(Person self, int dimension, @Nullable Integer segment) {
        inOneGo.run(() -> {
            var held = held(dimension);
            set(self.id(), held, members.of(self.id()).get(dimension), segment, null);
            if (held.weighs()) {
                events.publishEvent(new SegmentsChanged());
            }
            if (!people.isHere(self.id())) {
                throw Refusal.notAllowed();
            }
        });
    }
}
