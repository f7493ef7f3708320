package samskap.journey.internal;

import java.time.Clock;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Journey;
import samskap.ideas.Stage;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.journey.StaleStep;
import samskap.journey.Step;
import samskap.journey.StepId;
import samskap.journey.StepText;
import samskap.journey.Steps;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

@Service
class KeptSteps implements Steps {

    private static final Act ADDED = Act.of("audit.act.journey.stepAdded");
    private static final Act CHANGED = Act.of("audit.act.journey.stepChanged");
    private static final Act MOVED = Act.of("audit.act.journey.stepMoved");
    private static final Act TAKEN_OFF = Act.of("audit.act.journey.stepTakenOff");
    private static final Act PUT_BACK = Act.of("audit.act.journey.stepPutBack");

    private final StepStore store;
    private final StepWords words;
    private final CarersFlickers flickers;
    private final Journey journey;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final Clock clock;

    KeptSteps(
            StepStore store,
            StepWords words,
            CarersFlickers flickers,
            Journey journey,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.flickers = flickers;
        this.journey = journey;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public List<Step> onTheMap(Person colleague) {
        colleague.requireStaff();
        return byStage(store.all(false));
    }

    /** A stage that is offered no more comes after the others of its phase. */
    private List<Step> byStage(List<Step> steps) {
        var order = journey.stages().stream().map(Stage::id).toList();
        return steps.stream()
                .sorted(Comparator.<Step, Stage.Phase>comparing(
                                step -> step.stage().phase())
                        .thenComparing(step -> !order.contains(step.stage().id()))
                        .thenComparing(step -> order.indexOf(step.stage().id())))
                .toList();
    }

    @Override
    public List<Step> takenOff(Person shaper) {
        requireShaper(shaper);
        return byStage(store.all(true));
    }

    @Override
    public Optional<Step> find(Person colleague, StepId id) {
        colleague.requireStaff();
        return store.find(id);
    }

    @Override
    public boolean mayShape(Person person) {
        return person.has(Role.ADMIN) || person.has(Role.OWNER);
    }

    private void requireShaper(Person person) {
        if (!mayShape(person)) {
            throw Refusal.notAllowed();
        }
    }

    @Override
    public Step add(Person shaper, StepText typed) {
        requireShaper(shaper);
        var wanted = words.checked(typed);
        return withFreePlaces(() -> {
            var id = store.add(wanted);
            audit.record(Entry.of(shaper, ADDED, thing(id)).changing("", name(shaper, wanted)));
            changed();
            return require(id);
        });
    }

    @Override
    public Step change(Person shaper, Step seen, StepText typed) {
        requireShaper(shaper);
        var wanted = words.checked(typed);
        return withFreePlaces(() -> {
            var before = require(seen.id());
            if (before.text().equals(wanted)) {
                return before;
            }
            flickers.keepOnly(seen.id(), wanted.places());
            if (!store.change(seen.id(), seen.version(), wanted)) {
                throw new StaleStep(before);
            }
            audit.record(Entry.of(shaper, CHANGED, thing(seen.id()))
                    .changing(before.name(shaper.language()), name(shaper, wanted)));
            changed();
            return require(seen.id());
        });
    }

    private Step withFreePlaces(Supplier<Step> act) {
        try {
            return inOneGo.run(act);
        } catch (DuplicateKeyException taken) {
            throw Refusal.of("places", "journey.refused.placeTaken");
        }
    }

    @Override
    public void move(Person shaper, StepId id, boolean earlier) {
        requireShaper(shaper);
        inOneGo.run(() -> {
            var order = store.held(require(id).stage().id());
            var from = order.indexOf(id.value());
            var to = earlier ? from - 1 : from + 1;
            if (from >= 0 && to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                store.order(order);
                audit.record(Entry.of(shaper, MOVED, thing(id)));
                changed();
            }
        });
    }

    @Override
    public void retire(Person shaper, StepId id, boolean retired) {
        requireShaper(shaper);
        inOneGo.run(() -> {
            if (retired) {
                flickers.keepOnly(id, Set.of());
            }
            if (store.retire(require(id).id(), retired, clock.instant())) {
                audit.record(Entry.of(shaper, retired ? TAKEN_OFF : PUT_BACK, thing(id)));
                changed();
            }
        });
    }

    private Step require(StepId id) {
        return store.find(id).orElseThrow(Refusal::notFound);
    }

    private static String name(Person reader, StepText text) {
        return text.names().getOrDefault(reader.language(), "");
    }

    static Thing thing(StepId id) {
        return new Thing(Thing.Kind.STEP, id.value());
    }

    private void changed() {
        live.changed(new Change(Change.Kind.JOURNEY_CHANGED, 0));
    }
}
