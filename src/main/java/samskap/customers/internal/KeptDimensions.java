package samskap.customers.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.customers.Dimension;
import samskap.customers.Dimensions;
import samskap.customers.StaleDimension;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.scoring.SegmentsChanged;
import samskap.shared.InOneGo;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;

@Service
class KeptDimensions implements Dimensions {

    private static final Act KEPT = Act.of("audit.act.customers.segments");
    private static final Act WEIGHED = Act.of("audit.act.customers.weighed");

    private final DimensionStore store;
    private final MemberStore members;
    private final Placements placements;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;
    private final ApplicationEventPublisher events;

    KeptDimensions(
            DimensionStore store,
            MemberStore members,
            Placements placements,
            Audit audit,
            InOneGo inOneGo,
            Live live,
            ApplicationEventPublisher events) {
        this.store = store;
        this.members = members;
        this.placements = placements;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
        this.events = events;
    }

    @Override
    public List<Dimension> all() {
        return store.all();
    }

    @Override
    public boolean mayKeep(Person person) {
        return person.has(Role.OWNER);
    }

    @Override
    public Dimension add(Person owner, String typed, boolean ownWord, List<Wanted> typedSegments) {
        owner.require(Role.OWNER);
        var name = name(typed);
        var segments = checked(typedSegments);
        return unlessTwice(() -> {
            if (store.all().size() >= MOST) {
                throw Refusal.of("name", "customers.refused.dimensions", MOST);
            }
            var id = store.add(name, ownWord);
            store.replace(
                    id,
                    segments.stream()
                            .map(one -> new Wanted(null, one.name(), one.share()))
                            .toList());
            return changed(owner, id, "");
        });
    }

    @Override
    public Dimension change(Person owner, Dimension seen, String typed, boolean ownWord, List<Wanted> typedSegments) {
        owner.require(Role.OWNER);
        var name = name(typed);
        var segments = checked(typedSegments);
        return unlessTwice(() -> {
            var now = store.hold(seen.id()).orElseThrow(Refusal::notFound);
            if (!now.equals(seen)) {
                throw new StaleDimension(now);
            }
            store.call(seen.id(), name, ownWord);
            if (ownWord) {
                members.removePlaced(seen.id());
                stopWeighing(owner, now);
            } else if (now.ownWord()) {
                members.removeAll(seen.id());
            }
            store.replace(
                    seen.id(), segments.stream().map(one -> known(one, now)).toList());
            return changed(owner, seen.id(), told(now));
        });
    }

    /** One that somebody took away meanwhile is a new one. */
    private static Wanted known(Wanted one, Dimension now) {
        return now.segment(one.id()).isPresent() ? one : new Wanted(null, one.name(), one.share());
    }

    private Dimension unlessTwice(Supplier<Dimension> change) {
        try {
            return inOneGo.run(change);
        } catch (DuplicateKeyException twice) {
            throw Refusal.of("name", "customers.refused.nameTaken");
        }
    }

    private Dimension changed(Person owner, int id, String before) {
        var now = store.find(id).orElseThrow(Refusal::notFound);
        audit.record(Entry.of(owner, KEPT, Thing.setting()).changing(before, told(now)));
        tell(now.weighs());
        return now;
    }

    /** @param weighed whether values follow */
    private void tell(boolean weighed) {
        live.changed(new Change(Change.Kind.CUSTOMERS_CHANGED, 0));
        if (weighed) {
            events.publishEvent(new SegmentsChanged());
        }
    }

    /** A star says that it is people's own word alone. */
    private static String told(Dimension dimension) {
        return dimension.segments().stream()
                .map(each -> "%s %d %%".formatted(each.name(), Math.round(100 * each.share())))
                .collect(Collectors.joining(", ", dimension.name() + (dimension.ownWord() ? " (★): " : ": "), ""));
    }

    @Override
    public void remove(Person owner, int dimension) {
        owner.require(Role.OWNER);
        inOneGo.run(() -> store.hold(dimension).ifPresent(before -> {
            store.remove(dimension);
            audit.record(Entry.of(owner, KEPT, Thing.setting()).changing(told(before), ""));
            tell(before.weighs());
        }));
    }

    @Override
    public void weigh(Person owner, int dimension, boolean weighs) {
        owner.require(Role.OWNER);
        inOneGo.run(() -> {
            var now = store.hold(dimension).orElseThrow(Refusal::notFound);
            if (weighs && now.ownWord()) {
                throw Refusal.because("customers.refused.ownWordWeighs", now.name());
            }
            if (!weighs) {
                stopWeighing(owner, now);
            } else if (!now.weighs()) {
                weighBy(owner, store.weighing().map(Dimension::name).orElse(""), now);
            }
        });
    }

    private void stopWeighing(Person owner, Dimension now) {
        if (now.weighs()) {
            weighBy(owner, now.name(), null);
        }
    }

    private void weighBy(Person owner, String before, @Nullable Dimension after) {
        store.weigh(after == null ? null : after.id());
        audit.record(Entry.of(owner, WEIGHED, Thing.setting()).changing(before, after == null ? "" : after.name()));
        tell(true);
    }

    private static String name(String typed) {
        var name = CleanText.line(typed);
        if (CleanText.isBlank(name) || CleanText.length(name) > LONGEST_NAME) {
            throw Refusal.of("name", "customers.refused.dimensionName", LONGEST_NAME);
        }
        return name;
    }

    /** Clean names and shares that make 1. */
    private static List<Wanted> checked(List<Wanted> wanted) {
        var clean = wanted.stream()
                .map(one -> new Wanted(one.id(), CleanText.line(one.name()), one.share()))
                .toList();
        var names = new HashSet<String>();
        var fits = clean.size() >= 2
                && clean.size() <= MOST
                && clean.stream().allMatch(one -> isName(one.name()) && one.share() > 0 && one.share() < 1e9)
                && clean.stream().allMatch(one -> names.add(one.name().toLowerCase(Locale.ROOT)));
        if (!fits) {
            throw Refusal.of("segments", "customers.refused.segments", MOST, LONGEST_NAME);
        }
        var sum = clean.stream().mapToDouble(Wanted::share).sum();
        return clean.stream()
                .map(one -> new Wanted(one.id(), one.name(), one.share() / sum))
                .toList();
    }

    private static boolean isName(String name) {
        return !CleanText.isBlank(name) && CleanText.length(name) <= LONGEST_NAME;
    }

    @Override
    public Map<Integer, Placing> of(Person colleague, PersonId customer) {
        colleague.requireStaff();
        return placements.ofCustomer(customer);
    }

    @Override
    public void place(Person colleague, PersonId customer, int dimension, @Nullable Integer segment) {
        colleague.requireStaff();
        placements.place(colleague, customer, dimension, segment);
    }

    @Override
    public Map<Integer, Placing> own(Person self) {
        return placements.own(self);
    }

    @Override
    public void say(Person self, int dimension, @Nullable Integer segment) {
        placements.say(self, dimension, segment);
    }
}
