package samskap.moments.internal;

import org.springframework.stereotype.Component;
import samskap.audit.NamedThings;
import samskap.audit.Thing;
import samskap.moments.Moment;

/** Tells the audit log of moments by their place; what was told is read among colleagues alone. */
@Component
class MomentNames extends NamedThings<Moment> {

    MomentNames(MomentReading moments) {
        super(
                Thing.Kind.MOMENT,
                moments::find,
                moment -> moment.id().value(),
                (moment, language) -> new Name(moment.place().name(language), "/moments"));
    }
}
