package samskap.moments.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.shared.Language;

/** Tells the audit log what places are called. */
@Component
class PlaceNames implements ThingNames {

    private final PlaceStore store;

    PlaceNames(PlaceStore store) {
        this.store = store;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.PLACE;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return store.all().stream()
                .filter(place -> ids.contains(place.id().value()))
                .collect(Collectors.toMap(
                        place -> place.id().value(), place -> new Name(place.name(language), "/places")));
    }
}
