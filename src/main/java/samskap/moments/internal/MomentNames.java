package samskap.moments.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.audit.Thing;
import samskap.audit.ThingNames;
import samskap.shared.Language;

/** Tells the audit log of moments by their place; what was told is read among colleagues alone. */
@Component
class MomentNames implements ThingNames {

    private final MomentReading moments;

    MomentNames(MomentReading moments) {
        this.moments = moments;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.MOMENT;
    }

    @Override
    public Map<Long, Name> of(Collection<Long> ids, Language language) {
        return moments.find(ids).stream()
                .collect(Collectors.toMap(
                        moment -> moment.id().value(),
                        moment -> new Name(moment.place().name(language), "/moments")));
    }
}
