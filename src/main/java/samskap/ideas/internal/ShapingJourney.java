package samskap.ideas.internal;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.JourneyDesk;
import samskap.ideas.PartTakenIn;
import samskap.ideas.Stage;
import samskap.ideas.StalePart;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.Settings;
import samskap.shared.text.CleanText;
import samskap.shared.text.Slug;

@Service
class ShapingJourney implements JourneyDesk {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORD = 24;
    private static final int MOST = 40;
    private static final Act ADDED = Act.of("audit.act.journey.added");
    private static final Act RENAMED = Act.of("audit.act.journey.renamed");
    private static final Act ORDERED = Act.of("audit.act.journey.ordered");
    private static final Act MERGED = Act.of("audit.act.journey.merged");
    private static final Act RETIRED = Act.of("audit.act.journey.retired");
    private static final Act BROUGHT_BACK = Act.of("audit.act.journey.broughtBack");

    private final JourneyStore store;
    private final Settings settings;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final ApplicationEventPublisher events;

    ShapingJourney(
            JourneyStore store, Settings settings, Audit audit, InOneGo inOneGo, ApplicationEventPublisher events) {
        this.store = store;
        this.settings = settings;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.events = events;
    }

    @Override
    public List<Part> parts(Person admin, Kind kind) {
        admin.require(Role.ADMIN);
        return store.parts(kind);
    }

    @Override
    public void add(Person admin, Kind kind, Stage.@Nullable Phase phase, Map<Language, String> typed) {
        change(admin, kind, parts -> {
            var names = checked(typed, parts, null);
            if (parts.size() >= MOST) {
                throw Refusal.because("ideas.refused.partsMany", MOST);
            }
            var english = names.get(Language.EN);
            var word = Slug.of(english == null ? "" : english);
            var id = store.add(kind, word.substring(0, Math.min(LONGEST_WORD, word.length())), phase, names);
            return entry(admin, ADDED, kind, id).changing("", told(names));
        });
    }

    @Override
    public void rename(Person admin, Kind kind, Part seen, Stage.@Nullable Phase phase, Map<Language, String> typed) {
        change(admin, kind, parts -> {
            var id = seen.id();
            var before = one(parts, id);
            var names = checked(typed, parts, id);
            if (before.isCalled(phase, names)) {
                return null;
            }
            if (!before.isCalledAs(seen)) {
                throw new StalePart(before);
            }
            store.rename(kind, id, phase, names);
            return entry(admin, RENAMED, kind, id).changing(told(before.names()), told(names));
        });
    }

    @Override
    public void order(Person admin, Kind kind, List<Integer> ids) {
        change(admin, kind, parts -> {
            var before =
                    parts.stream().filter(part -> !part.retired()).map(Part::id).toList();
            var after = new LinkedHashSet<>(ids);
            after.retainAll(before);
            after.addAll(before);
            if (List.copyOf(after).equals(before)) {
                return null;
            }
            var position = 1;
            for (var id : after) {
                store.place(kind, id, position++);
            }
            return entry(admin, ORDERED, kind, 0);
        });
    }

    @Override
    public long merge(Person admin, Kind kind, int from, int into) {
        var moved = new long[1];
        change(admin, kind, parts -> {
            var gone = one(parts, from);
            var taking = one(parts, into);
            if (from == into || taking.retired()) {
                throw Refusal.of("into", "ideas.refused.mergeInto");
            }
            store.merge(kind, from, into);
            moved[0] = takeIn(new PartTakenIn(kind, from, into));
            return entry(admin, MERGED, kind, from)
                    .with(thing(kind, into))
                    .changing(told(gone.names()), told(taking.names()));
        });
        return moved[0];
    }

    @Override
    public void retire(Person admin, Kind kind, int id, boolean retired) {
        change(admin, kind, parts -> {
            if (one(parts, id).retired() == retired) {
                return null;
            }
            if (retired && parts.stream().filter(part -> !part.retired()).count() == 1) {
                throw Refusal.because("ideas.refused.lastPart");
            }
            store.retire(kind, id, retired);
            return entry(admin, retired ? RETIRED : BROUGHT_BACK, kind, id);
        });
    }

    /** @param act says what to write down; null when nothing changed */
    private void change(Person admin, Kind kind, Function<List<Part>, @Nullable Entry> act) {
        admin.require(Role.ADMIN);
        inOneGo.run(() -> {
            var done = act.apply(store.hold(kind));
            if (done != null) {
                audit.record(done);
                // Nothing but the news: pages and memories that show the journey look anew.
                settings.put(Map.of());
            }
        });
    }

    private static Part one(List<Part> parts, int id) {
        return parts.stream().filter(part -> part.id() == id).findFirst().orElseThrow(Refusal::notFound);
    }

    private static Map<Language, String> checked(Map<Language, String> typed, List<Part> parts, @Nullable Integer own) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var field = "name." + language.code();
            var name = CleanText.line(typed.getOrDefault(language, ""));
            if (CleanText.isBlank(name)) {
                throw Refusal.of(field, "ideas.refused.partName");
            }
            if (CleanText.length(name) > LONGEST_NAME) {
                throw Refusal.of(field, "identity.refused.titleLong", LONGEST_NAME);
            }
            if (others(parts, own, language).contains(name.toLowerCase(language.locale()))) {
                throw Refusal.of(field, "ideas.refused.partTwice");
            }
            names.put(language, name);
        }
        return names;
    }

    private static Set<String> others(List<Part> parts, @Nullable Integer own, Language language) {
        return parts.stream()
                .filter(part -> own == null || part.id() != own)
                .map(part -> part.name(language).toLowerCase(language.locale()))
                .collect(Collectors.toSet());
    }

    private static String told(Map<Language, String> names) {
        return names.getOrDefault(Language.EN, "");
    }

    private static Entry entry(Person admin, Act act, Kind kind, int id) {
        return Entry.of(admin, act, thing(kind, id));
    }

    private static Thing thing(Kind kind, int id) {
        return new Thing(kind == Kind.STAGE ? Thing.Kind.STAGE : Thing.Kind.TOPIC, id);
    }

    /** Ideas that were shared from a page that still offered what another had just taken in follow it. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    void bringStragglers() {
        for (var kind : Kind.values()) {
            inOneGo.run(() -> store.leftBehind(kind).forEach(this::takeIn));
        }
    }

    private long takeIn(PartTakenIn taken) {
        events.publishEvent(taken);
        return store.moveIdeas(taken);
    }
}
