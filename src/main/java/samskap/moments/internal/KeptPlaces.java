package samskap.moments.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import samskap.audit.Act;
import samskap.audit.Audit;
import samskap.audit.Entry;
import samskap.audit.Thing;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.moments.Place;
import samskap.moments.PlaceId;
import samskap.moments.PlaceText;
import samskap.moments.Places;
import samskap.moments.StalePlace;
import samskap.shared.InOneGo;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.text.CleanText;
import samskap.shared.text.Slug;

@Service
class KeptPlaces implements Places {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Act ADDED = Act.of("audit.act.moments.placeAdded");
    private static final Act CHANGED = Act.of("audit.act.moments.placeChanged");
    private static final Act OPENED = Act.of("audit.act.moments.placeOpened");
    private static final Act CLOSED = Act.of("audit.act.moments.placeClosed");

    private final PlaceStore store;
    private final Journey journey;
    private final Audit audit;
    private final InOneGo inOneGo;
    private final Live live;

    KeptPlaces(PlaceStore store, Journey journey, Audit audit, InOneGo inOneGo, Live live) {
        this.store = store;
        this.journey = journey;
        this.audit = audit;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    @Override
    public List<Place> all() {
        return store.all();
    }

    @Override
    public Optional<Place> find(PlaceId id) {
        return store.find(id);
    }

    @Override
    public Optional<Place> withCode(String code) {
        return CODE.matcher(code).matches() ? store.withCode(code) : Optional.empty();
    }

    @Override
    public boolean mayKeep(Person person) {
        return person.has(Role.ADMIN);
    }

    @Override
    public Place add(Person admin, PlaceText typed) {
        admin.require(Role.ADMIN);
        var names = names(typed);
        var wanted = new PlaceText(code(typed.code(), names), names, stage(typed));
        try {
            return inOneGo.run(() -> {
                var id = store.add(wanted);
                audit.record(Entry.of(admin, ADDED, thing(id)).changing("", wanted.code()));
                changed();
                return store.find(id).orElseThrow(Refusal::notFound);
            });
        } catch (DuplicateKeyException taken) {
            throw Refusal.of("code", "moments.refused.codeTaken");
        }
    }

    @Override
    public Place change(Person admin, Place seen, PlaceText typed) {
        admin.require(Role.ADMIN);
        var wanted = new PlaceText(seen.code(), names(typed), stage(typed));
        return inOneGo.run(() -> {
            var before = store.find(seen.id()).orElseThrow(Refusal::notFound);
            if (before.text().equals(wanted)) {
                return before;
            }
            if (!store.change(seen.id(), seen.version(), wanted)) {
                throw new StalePlace(before);
            }
            audit.record(Entry.of(admin, CHANGED, thing(seen.id()))
                    .changing(before.name(admin.language()), wanted.names().getOrDefault(admin.language(), "")));
            changed();
            return store.find(seen.id()).orElseThrow(Refusal::notFound);
        });
    }

    @Override
    public void open(Person admin, PlaceId id, boolean open) {
        admin.require(Role.ADMIN);
        inOneGo.run(() -> {
            if (store.open(id, open)) {
                audit.record(Entry.of(admin, open ? OPENED : CLOSED, thing(id)));
                changed();
            }
        });
    }

    private static Map<Language, String> names(PlaceText typed) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var name = CleanText.line(typed.names().getOrDefault(language, ""));
            var field = "name." + language.code();
            if (CleanText.isBlank(name)) {
                throw Refusal.of(field, "moments.refused.nameMissing");
            }
            CleanText.refuseLonger(field, name, LONGEST_NAME);
            names.put(language, name);
        }
        return names;
    }

    private static String code(String typed, Map<Language, String> names) {
        var wanted = CleanText.line(typed);
        var code = wanted.isEmpty() ? Slug.of(names.getOrDefault(Language.EN, "")) : wanted;
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE) {
            throw Refusal.of("code", "moments.refused.code", LONGEST_CODE);
        }
        return code;
    }

    private int stage(PlaceText typed) {
        var stage = journey.stage(typed.stage());
        if (stage == null) {
            throw Refusal.of("stage", "moments.refused.stageMissing");
        }
        return stage.id();
    }

    private static Thing thing(PlaceId id) {
        return new Thing(Thing.Kind.PLACE, id.value());
    }

    private void changed() {
        live.changed(new Change(Change.Kind.MOMENTS_CHANGED, 0));
    }
}
