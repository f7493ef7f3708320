package samskap.moments.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.moments.Place;

/** Tells the audit log what places are called. */
@Component
class PlaceNames extends NamedThings<Place> {

    PlaceNames(PlaceStore store) {
        super(
                Thing.Kind.PLACE,
                ids -> store.all(),
                place -> place.id().value(),
                (place, language) -> new Name(place.name(language), "/places"));
    }
}
